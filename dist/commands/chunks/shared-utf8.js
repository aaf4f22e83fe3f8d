var o=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});function r(t){try{return o.decode(t)}catch{return}}async function a(t,n="the file"){let e=r(t);if(e===void 0)
throw(await import("./encoding.js")).notUtf8(n,t);return e}export{r as a,a as b};
