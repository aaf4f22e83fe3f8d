import{a as g,b as y}from"./shared-dsse.js";import{a as p}from"./shared-unfit-file.js";import{$875e_b as m}from"../index.js";import{$42a1_b as a}from"../index.js";
import{createHash as u,createPrivateKey as h,createPublicKey as d,sign as l}from"node:crypto";var r={make:"make one with: openssl genpkey -algorithm ed25519 -ou\
t signing.pem",publish:"extract the public key: openssl pkey -in signing.pem -pubout -out public.pem"};function f(e){if(/-----BEGIN ENCRYPTED /.test(e))throw new a(
"INPUT_INVALID","signing_key is protected by a passphrase, which a job cannot enter",{advice:"remove the passphrase: openssl pkey -in locked.pem -out signing.pe\
m"});if(/-----BEGIN PUBLIC KEY-----/.test(e))throw new a("INPUT_INVALID","signing_key is a public key, but signing requires the private key",{advice:r.make});let i=v(
()=>h(e));if(!i)throw new a("INPUT_INVALID","signing_key does not contain a private key that can be read",{advice:`it must be PEM text; ${r.make}`});let n=k(i);
if(!n)throw I("signing_key",i);let t=n==="Ed25519"?null:"sha256";return{id:w(d(i)),kind:n,sign:s=>l(t,s,i)}}function k(e){return e.asymmetricKeyType==="ed25519"?
"Ed25519":e.asymmetricKeyType==="ec"&&e.asymmetricKeyDetails?.namedCurve==="prime256v1"?"ECDSA P-256":void 0}function I(e,i){let n=i.asymmetricKeyDetails?.namedCurve,
t=`${i.asymmetricKeyType??"other"}${n===void 0?"":` on ${n}`}`;return new a("INPUT_INVALID",`${e} has an unsupported kind of key: ${t}`,{advice:`use Ed25519 or \
ECDSA on P-256; ${r.make}`})}function w(e){return u("sha256").update(e.export({type:"spki",format:"der"})).digest("hex")}function v(e){try{return e()}catch{return}}
async function N(e,i){let{signing:n,signingKey:t}=e;if(n==="sigstore"){if(t!==void 0)throw new a("INPUT_INVALID","signing_key contradicts signing: sigstore, whi\
ch signs without a key: leave out one of them");return(await import("./sigstore-sign.js")).sigstoreSigner(i)}if(t===void 0)throw new a("INPUT_INVALID","signing:\
 key requires signing_key, which is missing",{advice:"give its PEM text, or the path of a file, as signing_key or in COUNTERSIGN_SIGNING_KEY"});let s=f(await b(
t));return{by:`with the ${s.kind} key ${s.id.slice(0,16)}`,file:"evidence.intoto.jsonl",async sign(o){let c=s.sign(y(g,o));return{payload:o.toString("base64"),payloadType:g,
signatures:[{keyid:s.id,sig:c.toString("base64")}]}}}}async function b(e){let i=t=>t.includes("-----BEGIN ");if(i(e))return e.replaceAll("\\n",`
`);let n=Buffer.from(e,"base64").toString("latin1");if(i(n))return n;try{return(await m(e.trim())).toString()}catch(t){let{code:s}=t;throw new a("INPUT_INVALID",
t instanceof p?`signing_key names what ${t.message}`:`signing_key is neither PEM text, nor PEM text in base64, nor a file that can be read (${s})`,{advice:"make\
 one with: openssl genpkey -algorithm ed25519 -out signing.pem"})}}export{N as createSigner};
