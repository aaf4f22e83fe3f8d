import{a as n,c as h}from"./shared-open.js";import{d as c,e as f,f as y,h as g,i as w}from"./shared-sigstore.js";import"./shared-dsse.js";import"./shared-schema.js";
import"./shared-checks.js";import{b as l}from"./shared-shared-errors.js";import"./shared-api.js";import"./shared-bundler.js";function m(t,e){let o=p(t);return async s=>{
let{content:u}=b(s),{payload:d,signatures:i}=h(u);if(i.length!==1)throw new n(`has ${i.length} signatures, and a bundle has one`);let{name:r,issuer:a}=v(o,s);if(a!==
e.issuer)throw new n(`was signed by an identity of ${a}, not of ${e.issuer}`);if(!e.isIdentity(r))throw new n(`was signed by ${r}, not by ${e.identity}`);return{
payload:d,by:`through Sigstore by ${r}`}}}function p(t){try{return new f(w(c.fromJSON(JSON.parse(t))))}catch(e){throw new l("INPUT_INVALID","--trusted-root is n\
o trust root of Sigstore",{cause:e,advice:"get one with: cosign trusted-root create --with-default-services --out trusted_root.json"})}}function b(t){if(!(typeof t==
"object"&&t!==null&&"verificationMaterial"in t))throw new n("is not signed through Sigstore: name the --key it is signed with");return{content:"dsseEnvelope"in t?
t.dsseEnvelope:void 0}}function v(t,e){try{let{identity:o}=t.verify(g(y(e)));return{name:o?.subjectAlternativeName??"nobody",issuer:o?.extensions?.issuer??"nobo\
dy"}}catch(o){throw new n(`does not hold against this trust root: ${o.message}`,{cause:o})}}export{m as openForSignatory};
