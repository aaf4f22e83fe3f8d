import{a as f}from"./shared-named-checks.js";import{a as d}from"./shared-text.js";var s=255;function g(t){let e;try{e=new URL(t)}catch{return}let[,a="",r="",n]=/^(.*?)\/api\/v4\/projects\/([^/]+)\/(?:\(?ref\/([^/]+)\)?\/)?trigger\/pipeline(?:\.json)?\/?$/.
exec(e.pathname)??[];if(r==="")return;let i=p=>[...e.searchParams.keys()].flatMap(u=>new RegExp(`^${p}\\[([^\\]]*)\\]`).exec(u)?.[1]??[]),l=n===void 0?e.searchParams.
get("ref"):o(n);return{origin:e.origin,root:a,project:o(r),ref:l||void 0,hasToken:(e.searchParams.get("token")??"")!=="",inputs:i("inputs"),variables:i("variabl\
es"),length:t.length}}function o(t){try{return decodeURIComponent(t)}catch{return t}}async function c(t){return(t.inputs.statusChecks.length>0?await f(t):await t.
projectChecks()??[]).flatMap(e=>{let a=g(e.external_url??"");return a?[{check:e,url:a}]:[]})}function h(t,{web_url:e,path_with_namespace:a}){let{origin:r,pathname:n}=new URL(
e),i=n.slice(0,Math.max(0,n.length-a.length-1));if(t.origin!==r)return{detail:`its address is on ${t.origin}, but GitLab itself is ${r}: GitLab blocks such a re\
quest, or a redirect turns it into a GET`,fix:`begin the check's address with ${r}${i}/api/v4`};if(t.root!==i)return{detail:`its address has the sub-path "${d(t.
root,100)}", but GitLab's is "${i}"`,fix:`begin the check's address with ${r}${i}/api/v4`};if(t.length>s)return{detail:`its address has ${t.length} characters, \
more than ${s}`,fix:"give the project's number instead of its path"};if(!t.hasToken)return{detail:"its address has no token",fix:"append ?token= with a pipeline\
 trigger token of the central project"};if(t.ref===void 0)return{detail:"its address names no ref",fix:"write /projects/ID/ref/BRANCH/trigger/pipeline"}}async function m(t){
let[e,a]=await Promise.all([c(t).catch(()=>[]),t.project()]);return e.some(({url:r})=>h(r,a)===void 0)}export{c as a,h as b,m as c};
