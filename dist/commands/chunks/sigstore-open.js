import{a as n,c as f}from"./shared-open.js";import{d as h,e as d,f as y,h as g,i as w}from"./shared-sigstore.js";import"./shared-dsse.js";import"./shared-schema.js";
import"./shared-checks.js";import"./shared-api.js";import{b as m}from"./shared-shared-errors.js";import"./shared-bundler.js";function l(t,e){let o=p(t);return async i=>{
let{content:u}=b(i),{payload:c,signatures:s}=f(u);if(s.length!==1)throw new n(`has ${s.length} signatures, but a bundle must have one`);let{name:r,issuer:a}=v(o,
i);if(a!==e.issuer)throw new n(`was signed by an identity of ${a}, not of ${e.issuer}`);if(!e.isIdentity(r))throw new n(`was signed by ${r}, not by ${e.identity}`);
return{payload:c,by:`through Sigstore by ${r}`}}}function p(t){try{return new d(w(h.fromJSON(JSON.parse(t))))}catch(e){throw new m("INPUT_INVALID","--trusted-ro\
ot is not a trust root of Sigstore",{cause:e,advice:"get one with: cosign trusted-root create --with-default-services --out trusted_root.json"})}}function b(t){
if(!(typeof t=="object"&&t!==null&&"verificationMaterial"in t))throw new n("is not signed through Sigstore: give the --key of its signer");return{content:"dsseE\
nvelope"in t?t.dsseEnvelope:void 0}}function v(t,e){try{let{identity:o}=t.verify(g(y(e)));return{name:o?.subjectAlternativeName??"nobody",issuer:o?.extensions?.
issuer??"nobody"}}catch(o){throw new n(`cannot be verified with this trust root: ${o.message}`,{cause:o})}}export{l as openForSignatory};
