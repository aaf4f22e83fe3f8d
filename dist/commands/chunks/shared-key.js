import{b as r}from"./shared-shared-errors.js";import{createHash as m,createPrivateKey as l,createPublicKey as o,sign as k,verify as I}from"node:crypto";var a={make:"\
make one with: openssl genpkey -algorithm ed25519 -out signing.pem",publish:"extract the public key: openssl pkey -in signing.pem -pubout -out public.pem"};function g(e){
if(/-----BEGIN ENCRYPTED /.test(e))throw new r("INPUT_INVALID","signing_key is protected by a passphrase, which a job cannot enter",{advice:"remove the passphra\
se: openssl pkey -in locked.pem -out signing.pem"});if(/-----BEGIN PUBLIC KEY-----/.test(e))throw new r("INPUT_INVALID","signing_key is a public key, but signin\
g requires the private key",{advice:a.make});let t=y(()=>l(e));if(!t)throw new r("INPUT_INVALID","signing_key does not contain a private key that can be read",{
advice:`it must be PEM text; ${a.make}`});let i=u(t);if(!i)throw c("signing_key",t);let n=i==="Ed25519"?null:"sha256";return{id:p(o(t)),kind:i,sign:s=>k(n,s,t)}}
function b(e,t){if(/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(e))throw new r("INPUT_INVALID",`${t} is a private key, but verifying requires only the public key`,
{advice:a.publish});let i=y(()=>o(e));if(!i)throw new r("INPUT_INVALID",`${t} does not contain a public key that can be read`,{advice:`it must be PEM text; ${a.
publish}`});let n=u(i);if(!n)throw c(t,i);let s=n==="Ed25519"?null:"sha256";return{id:p(i),kind:n,verify(d,h){try{return I(s,d,i,h)}catch{return!1}}}}function u(e){
return e.asymmetricKeyType==="ed25519"?"Ed25519":e.asymmetricKeyType==="ec"&&e.asymmetricKeyDetails?.namedCurve==="prime256v1"?"ECDSA P-256":void 0}function c(e,t){
let i=t.asymmetricKeyDetails?.namedCurve,n=`${t.asymmetricKeyType??"other"}${i===void 0?"":` on ${i}`}`;return new r("INPUT_INVALID",`${e} has an unsupported ki\
nd of key: ${n}`,{advice:`use Ed25519 or ECDSA on P-256; ${a.make}`})}function p(e){return m("sha256").update(e.export({type:"spki",format:"der"})).digest("hex")}
function y(e){try{return e()}catch{return}}export{g as a,b};
