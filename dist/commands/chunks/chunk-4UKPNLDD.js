import{b as l,c as i,g as d,h as p}from"./chunk-7J7MU3VY.js";var f="application/vnd.in-toto+json",u=p({payload:i({min:1}),payloadType:i(),signatures:d(p({sig:i({min:1})}))});function c(e,n){let t=`DSSEv1 ${Buffer.byteLength(
e)} ${e} ${n.length} `;return Buffer.concat([Buffer.from(t),n])}function y(e){return/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(e)?Buffer.
from(e,"base64"):void 0}var r=class extends Error{};function x(e){return async n=>{let t=g(n),o=c(f,t.payload);if(!t.signatures.some(s=>e.verify(o,s))){let s=t.signatures.length>1?"has\
 no signature":"is not signed";throw new r(`${s} by this key, or was changed after it was signed`)}return{payload:t.payload,by:`with the ${e.kind} key ${e.id.slice(
0,16)}`}}}function g(e){let n=h(e);if(n.payloadType!==f)throw new r(`holds something else than a statement: its payload type is "${n.payloadType}"`);let t=y(n.payload),
o=n.signatures.map(({sig:a})=>y(a));if(!t||o.some(a=>!a))throw new r("holds broken base64");if(o.length===0)throw new r("is not signed at all");return{payload:t,
signatures:o.flatMap(a=>a??[])}}function h(e){try{return l(u,e)}catch(n){let o=typeof e=="object"&&e!==null&&"verificationMaterial"in e?"is signed through Sigst\
ore, not with a key: name --certificate-identity and --certificate-oidc-issuer":"is no envelope of a signed statement";throw new r(o,{cause:n})}}export{r as a,x as b,g as c};
