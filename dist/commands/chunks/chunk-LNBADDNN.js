var o=class extends Error{};async function c(i,t,r){return Promise.all(i.map(async e=>({source:n(e,r),...await a(e,t,r)})))}function n(i,t){return i.kind==="pat\
h"&&t!==void 0?`${i.path}@${t}`:i.typed}async function a(i,t,r){try{if(i.kind!=="path"){let{readElsewhere:e}=await import("./read-elsewhere-AM7J4JWQ.js");return await e(
i,t)}return r===void 0?{text:await t.checkout(i.path)}:await t.branch(i.path,r)}catch(e){throw await(await import("./missing-EWY7KWLH.js")).whyUnread(e,i,t,
r)}}export{o as a,c as b};
