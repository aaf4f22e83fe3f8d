import{a as g,b as y}from"./shared-dsse.js";import{$42a1_b as s}from"../index.js";import{readFile as p}from"node:fs/promises";import{createHash as u,createPrivateKey as m,
createPublicKey as d,sign as h}from"node:crypto";var a={make:"make one with: openssl genpkey -algorithm ed25519 -out signing.pem",publish:"extract the public ke\
y: openssl pkey -in signing.pem -pubout -out public.pem"};function l(e){if(/-----BEGIN ENCRYPTED /.test(e))throw new s("INPUT_INVALID","signing_key is protected\
 by a passphrase, which a job cannot enter",{advice:"remove the passphrase: openssl pkey -in locked.pem -out signing.pem"});if(/-----BEGIN PUBLIC KEY-----/.test(
e))throw new s("INPUT_INVALID","signing_key is a public key, but signing requires the private key",{advice:a.make});let i=w(()=>m(e));if(!i)throw new s("INPUT_I\
NVALID","signing_key does not contain a private key that can be read",{advice:`it must be PEM text; ${a.make}`});let t=f(i);if(!t)throw k("signing_key",i);let n=t===
"Ed25519"?null:"sha256";return{id:I(d(i)),kind:t,sign:r=>h(n,r,i)}}function f(e){return e.asymmetricKeyType==="ed25519"?"Ed25519":e.asymmetricKeyType==="ec"&&e.
asymmetricKeyDetails?.namedCurve==="prime256v1"?"ECDSA P-256":void 0}function k(e,i){let t=i.asymmetricKeyDetails?.namedCurve,n=`${i.asymmetricKeyType??"other"}${t===
void 0?"":` on ${t}`}`;return new s("INPUT_INVALID",`${e} has an unsupported kind of key: ${n}`,{advice:`use Ed25519 or ECDSA on P-256; ${a.make}`})}function I(e){
return u("sha256").update(e.export({type:"spki",format:"der"})).digest("hex")}function w(e){try{return e()}catch{return}}async function v(e,i){let{signing:t,signingKey:n}=e;
if(t==="sigstore"){if(n!==void 0)throw new s("INPUT_INVALID","signing_key contradicts signing: sigstore, which signs without a key: leave out one of them");return(await import("./sigstore-sign.js")).
sigstoreSigner(i)}if(n===void 0)throw new s("INPUT_INVALID","signing: key requires signing_key, which is missing",{advice:"give its PEM text, or the path of a f\
ile, as signing_key or in COUNTERSIGN_SIGNING_KEY"});let r=l(await N(n));return{by:`with the ${r.kind} key ${r.id.slice(0,16)}`,file:"evidence.intoto.jsonl",async sign(o){
let c=r.sign(y(g,o));return{payload:o.toString("base64"),payloadType:g,signatures:[{keyid:r.id,sig:c.toString("base64")}]}}}}async function N(e){let i=n=>n.includes(
"-----BEGIN ");if(i(e))return e.replaceAll("\\n",`
`);let t=Buffer.from(e,"base64").toString("latin1");if(i(t))return t;try{return await p(e.trim(),"utf8")}catch(n){let{code:r}=n;throw new s("INPUT_INVALID",`sig\
ning_key is neither PEM text, nor PEM text in base64, nor a file that can be read (${r})`,{advice:"make one with: openssl genpkey -algorithm ed25519 -out signin\
g.pem"})}}export{v as createSigner};
