import{$d_c as o,$d_g as d,$d_h as a}from"../index.js";import{$4_b as r}from"../index.js";import{readFile as P}from"node:fs/promises";var c="application/vnd.in-toto+json",A=a({payload:o({min:1}),payloadType:o(),signatures:d(a({sig:o({min:1})}))});function f(e,n){let i=`DSSEv1 ${Buffer.byteLength(
e)} ${e} ${n.length} `;return Buffer.concat([Buffer.from(i),n])}import{createHash as l,createPrivateKey as m,createPublicKey as k,sign as I,verify as T}from"node:crypto";var g={make:"make one with: openssl genpkey -algorithm ed25519 -out signing.pem",publish:"take the public half: openssl pkey -in signing.pem -pubout -out public\
.pem"};function u(e){if(/-----BEGIN ENCRYPTED /.test(e))throw new r("INPUT_INVALID","signing_key is locked with a passphrase, which a job cannot type",{advice:"\
give the key without one: openssl pkey -in locked.pem -out signing.pem"});if(/-----BEGIN PUBLIC KEY-----/.test(e))throw new r("INPUT_INVALID","signing_key is a \
public key, and only the private one signs",{advice:g.make});let n=w(()=>m(e));if(!n)throw new r("INPUT_INVALID","signing_key holds no private key that can be r\
ead",{advice:`it must be PEM text; ${g.make}`});let i=b(n);if(!i)throw E("signing_key",n);let t=i==="Ed25519"?null:"sha256";return{id:v(k(n)),kind:i,sign:s=>I(t,
s,n)}}function b(e){return e.asymmetricKeyType==="ed25519"?"Ed25519":e.asymmetricKeyType==="ec"&&e.asymmetricKeyDetails?.namedCurve==="prime256v1"?"ECDSA P-256":void 0}
function E(e,n){let i=n.asymmetricKeyDetails?.namedCurve,t=`${n.asymmetricKeyType??"other"}${i===void 0?"":` on ${i}`}`;return new r("INPUT_INVALID",`${e} is of\
 a kind that is not used here: ${t}`,{advice:`Ed25519 and ECDSA on P-256 are; ${g.make}`})}function v(e){return l("sha256").update(e.export({type:"spki",format:"\
der"})).digest("hex")}function w(e){try{return e()}catch{return}}var p=class extends Error{};async function j(e,n){let{signing:i,signing_key:t}=e;if(i==="sigstore"){if(t!==void 0)throw new r("INPUT_INVALID","signing_key contr\
adicts signing sigstore, which signs without a key: leave out one of them");return(await import("./sigstore-sign-EP5267K5.js")).sigstoreSigner(n)}if(t===void 0)throw new r(
"INPUT_INVALID","signing key needs a key: signing_key is missing",{advice:"give its PEM text, or the path of a file, as signing_key or in COUNTERSIGN_SIGNING_KE\
Y"});let s=u(await K(t));return{by:`with the ${s.kind} key ${s.id.slice(0,16)}`,file:"evidence.intoto.jsonl",async sign(y){let h=s.sign(f(c,y));return{payload:y.
toString("base64"),payloadType:c,signatures:[{keyid:s.id,sig:h.toString("base64")}]}}}}async function K(e){let n=t=>t.includes("-----BEGIN ");if(n(e))return e.replaceAll(
"\\n",`
`);let i=Buffer.from(e,"base64").toString("latin1");if(n(i))return i;try{return await P(e.trim(),"utf8")}catch(t){let{code:s}=t;throw new r("INPUT_INVALID",`sig\
ning_key is neither PEM text, nor the base64 of one, nor a file that can be read (${s})`,{advice:"make one with: openssl genpkey -algorithm ed25519 -out signing\
.pem"})}}export{c as a,p as b,j as c};
