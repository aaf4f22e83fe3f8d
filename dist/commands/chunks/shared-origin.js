import{b as m}from"./shared-git-objects.js";import{a as C}from"./shared-text.js";function d(t){let e=t.trim();return/^[a-z][a-z0-9+.-]*:\/\//i.test(e)?I(e):R(e)}
function I(t){let e;try{e=new URL(t)}catch{return}let{protocol:r,hostname:o,host:a,pathname:n}=e,i=c(_(n));if(!(o===""||i===void 0)){if(/^(git\+)?ssh:$/.test(r))
return{url:`https://${p(o)}`,path:i};if(r==="https:"||r==="http:")return{url:`${r}//${a}`,path:i}}}function R(t){let[,e="",r=""]=/^(?:[^@/\s]+@)?(\[[0-9a-f:]+\]|[\w.-]{2,}):(?!\/\/)(.+)$/i.
exec(t)??[],o=c(r);return e===""||o===void 0?void 0:{url:`https://${p(e)}`,path:o}}function p(t){return t.toLowerCase()==="altssh.gitlab.com"?"gitlab.com":t}function c(t){
let e=t.replace(/^\/+|\/+$/g,"").replace(/\.git$/,"");return/^[^\s/?#:]+(\/[^\s/?#:]+)+$/.test(e)?e:void 0}function _(t){try{return decodeURIComponent(t)}catch{
return t}}function g(t,e){let r;try{r=new URL(e)}catch{return}if(r.hostname.toLowerCase()!==new URL(t.url).hostname.toLowerCase())return;let o=r.pathname.replace(
/^\/+|\/+$/g,"");return o!==""&&t.path.toLowerCase().startsWith(`${o.toLowerCase()}/`)?c(t.path.slice(o.length)):t.path}async function v(t,{env:e,complain:r}){if(L(
e))return t;let o=(h,...f)=>[t.get(h),...f.map(u=>e[u])].find(u=>(u??"").trim()!==""),a=o("gitlab-url","INPUT_GITLAB_URL","CI_SERVER_URL"),n=o("project","INPUT_\
PROJECT","CI_MERGE_REQUEST_PROJECT_ID","CI_PROJECT_ID");if(a!==void 0&&n!==void 0)return t;let i=d(await m({root:".",env:e})??"");if(!i)return t;let l=a===void 0?
i.path:g(i,a),s=new Map([...a===void 0?[["gitlab-url",i.url]]:[],...n===void 0&&l!==void 0?[["project",l]]:[]]);return s.size>0&&r(`countersign: ${C([...s.values()].
join(", "))}, from the checkout's remote origin`),new Map([...t,...s])}function L({CI:t,GITLAB_CI:e,GITHUB_ACTIONS:r}){return[t,e,r].some(o=>(o??"")!=="")}export{v as a};
