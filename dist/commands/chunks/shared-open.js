import{a as o,b as d,c as y,d as r}from"./shared-dsse.js";import{b as c}from"./shared-schema.js";var n=class extends Error{};function h(t){return async i=>{let e=l(
i),s=y(o,e.payload);if(!e.signatures.some(a=>t.verify(s,a))){let a=e.signatures.length>1?"has no signature":"is not signed";throw new n(`${a} by this key, or wa\
s changed after it was signed`)}return{payload:e.payload,by:`with the ${t.kind} key ${t.id.slice(0,16)}`}}}function l(t){let i=g(t);if(i.payloadType!==o)throw new n(
`contains something other than a statement: its payload type is "${i.payloadType}"`);let e=r(i.payload),s=i.signatures.map(({sig:a})=>r(a));if(!e||s.some(a=>!a))
throw new n("contains invalid base64");if(s.length===0)throw new n("has no signature");return{payload:e,signatures:s.flatMap(a=>a??[])}}function g(t){try{return c(
d,t)}catch(i){let e=typeof t=="object"&&t!==null&&"verificationMaterial"in t?"is signed through Sigstore, not with a key: give --certificate-identity and --cert\
ificate-oidc-issuer":"is not the envelope of a signed statement";throw new n(e,{cause:i})}}export{n as a,h as b,l as c};
