import{b as a}from"./shared-shared-errors.js";import{createHash as l,createPrivateKey as m,createPublicKey as o,sign as k,verify as I}from"node:crypto";var r={make:"\
make one with: openssl genpkey -algorithm ed25519 -out signing.pem",publish:"take the public half: openssl pkey -in signing.pem -pubout -out public.pem"};function g(e){
if(/-----BEGIN ENCRYPTED /.test(e))throw new a("INPUT_INVALID","signing_key is locked with a passphrase, which a job cannot type",{advice:"give the key without \
one: openssl pkey -in locked.pem -out signing.pem"});if(/-----BEGIN PUBLIC KEY-----/.test(e))throw new a("INPUT_INVALID","signing_key is a public key, and only \
the private one signs",{advice:r.make});let t=p(()=>m(e));if(!t)throw new a("INPUT_INVALID","signing_key holds no private key that can be read",{advice:`it must\
 be PEM text; ${r.make}`});let i=c(t);if(!i)throw h("signing_key",t);let n=i==="Ed25519"?null:"sha256";return{id:u(o(t)),kind:i,sign:s=>k(n,s,t)}}function f(e,t){
if(/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(e))throw new a("INPUT_INVALID",`${t} is a private key: whoever checks needs only the public one`,{advice:r.publish});
let i=p(()=>o(e));if(!i)throw new a("INPUT_INVALID",`${t} holds no public key that can be read`,{advice:`it must be PEM text; ${r.publish}`});let n=c(i);if(!n)throw h(
t,i);let s=n==="Ed25519"?null:"sha256";return{id:u(i),kind:n,verify(y,d){try{return I(s,y,i,d)}catch{return!1}}}}function c(e){return e.asymmetricKeyType==="ed2\
5519"?"Ed25519":e.asymmetricKeyType==="ec"&&e.asymmetricKeyDetails?.namedCurve==="prime256v1"?"ECDSA P-256":void 0}function h(e,t){let i=t.asymmetricKeyDetails?.
namedCurve,n=`${t.asymmetricKeyType??"other"}${i===void 0?"":` on ${i}`}`;return new a("INPUT_INVALID",`${e} is of a kind that is not used here: ${n}`,{advice:`\
Ed25519 and ECDSA on P-256 are; ${r.make}`})}function u(e){return l("sha256").update(e.export({type:"spki",format:"der"})).digest("hex")}function p(e){try{return e()}catch{
return}}export{g as a,f as b};
