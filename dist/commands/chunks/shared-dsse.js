import{g as r,i as e,n as f,o as t}from"./shared-api.js";var n="application/vnd.in-toto+json",c=t({payload:e().check(r(1)),payloadType:e(),signatures:f(t({sig:e().
check(r(1))}))});function i(a,o){let s=`DSSEv1 ${Buffer.byteLength(a)} ${a} ${o.length} `;return Buffer.concat([Buffer.from(s),o])}function u(a){return/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.
test(a)?Buffer.from(a,"base64"):void 0}export{n as a,c as b,i as c,u as d};
