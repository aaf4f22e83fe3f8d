import{a as s}from"./shared-facts-source.js";import"./shared-bundler.js";var d=[500,1e3,2e3];async function f({head:a,sleep:e},r,n,i){let o=i(n);for(let t of(await a()).
isShown?d:[]){if(o===void 0||!await e(t))break;n=await r(),o=i(n)}if(o!==void 0)throw new s(o);return n}function h(a,e){if(!(a===null||a===e))return`GitLab now \
shows the head ${a??"none"}, and the run judges ${e??"none"}`}export{h as otherHead,f as readAgain};
