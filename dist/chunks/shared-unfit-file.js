var a=class extends Error{code="UNFIT"};function r(e){let t=e.isFIFO()?"a named pipe":"a socket or a device";return new a(`is ${e.isDirectory()?"a directory":t}\
, not a regular file`)}function n(e,t){return new a(`has ${e} bytes, more than the ${t} that are read`)}function o(){return new a("is reached through a symbolic\
 link that leads out of the folder")}function s(e){if(e instanceof a)return e.message;let{code:t}=e;return t==="ENOENT"?"does not exist":`cannot be opened (${t}\
)`}function i(e){let{code:t}=e;throw t==="ENXIO"||t==="ENODEV"?new a("is a socket or a device, not a regular file",{cause:e}):e}export{a,r as b,n as c,o as d,s as e,i as f};
