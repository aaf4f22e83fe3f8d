import{a as g,b as c}from"./shared-dsse.js";import{$42a1_b as s}from"../index.js";import{readFile as d}from"node:fs/promises";import{createHash as l,createPrivateKey as h,
createPublicKey as p,sign as u}from"node:crypto";var r={make:"make one with: openssl genpkey -algorithm ed25519 -out signing.pem",publish:"take the public half:\
 openssl pkey -in signing.pem -pubout -out public.pem"};function m(e){if(/-----BEGIN ENCRYPTED /.test(e))throw new s("INPUT_INVALID","signing_key is locked with\
 a passphrase, which a job cannot type",{advice:"give the key without one: openssl pkey -in locked.pem -out signing.pem"});if(/-----BEGIN PUBLIC KEY-----/.test(
e))throw new s("INPUT_INVALID","signing_key is a public key, and only the private one signs",{advice:r.make});let i=w(()=>h(e));if(!i)throw new s("INPUT_INVALID",
"signing_key holds no private key that can be read",{advice:`it must be PEM text; ${r.make}`});let t=f(i);if(!t)throw k("signing_key",i);let n=t==="Ed25519"?null:
"sha256";return{id:I(p(i)),kind:t,sign:a=>u(n,a,i)}}function f(e){return e.asymmetricKeyType==="ed25519"?"Ed25519":e.asymmetricKeyType==="ec"&&e.asymmetricKeyDetails?.
namedCurve==="prime256v1"?"ECDSA P-256":void 0}function k(e,i){let t=i.asymmetricKeyDetails?.namedCurve,n=`${i.asymmetricKeyType??"other"}${t===void 0?"":` on ${t}`}`;
return new s("INPUT_INVALID",`${e} is of a kind that is not used here: ${n}`,{advice:`Ed25519 and ECDSA on P-256 are; ${r.make}`})}function I(e){return l("sha25\
6").update(e.export({type:"spki",format:"der"})).digest("hex")}function w(e){try{return e()}catch{return}}async function v(e,i){let{signing:t,signingKey:n}=e;if(t===
"sigstore"){if(n!==void 0)throw new s("INPUT_INVALID","signing_key contradicts signing sigstore, which signs without a key: leave out one of them");return(await import("./sigstore-sign.js")).
sigstoreSigner(i)}if(n===void 0)throw new s("INPUT_INVALID","signing key needs a key: signing_key is missing",{advice:"give its PEM text, or the path of a file,\
 as signing_key or in COUNTERSIGN_SIGNING_KEY"});let a=m(await N(n));return{by:`with the ${a.kind} key ${a.id.slice(0,16)}`,file:"evidence.intoto.jsonl",async sign(o){
let y=a.sign(c(g,o));return{payload:o.toString("base64"),payloadType:g,signatures:[{keyid:a.id,sig:y.toString("base64")}]}}}}async function N(e){let i=n=>n.includes(
"-----BEGIN ");if(i(e))return e.replaceAll("\\n",`
`);let t=Buffer.from(e,"base64").toString("latin1");if(i(t))return t;try{return await d(e.trim(),"utf8")}catch(n){let{code:a}=n;throw new s("INPUT_INVALID",`sig\
ning_key is neither PEM text, nor the base64 of one, nor a file that can be read (${a})`,{advice:"make one with: openssl genpkey -algorithm ed25519 -out signing\
.pem"})}}export{v as createSigner};
