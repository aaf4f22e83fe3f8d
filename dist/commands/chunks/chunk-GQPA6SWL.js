import{a as h,b as m}from"./chunk-2LCLAXL2.js";import{b as y}from"./chunk-C6EUKJGU.js";var C="1.0.0";var v=/^\$\{?([A-Za-z_][A-Za-z0-9_]*)\}?$/,T=/^[\x21-\x7e]+$/;async function A(n){let t=[],o=[],e=[],u={},s={};for(let a of m){let p=h[a],{raw:d,typed:g}=S(a,p,
n);if(s[a]=g,d===void 0)continue;let[,w]=p.secret&&v.exec(d.trim())||[];if(w!==void 0){o.push({typed:g,variable:w});continue}let f=p.parse(d);"problem"in f?t.push(
`${g} ${f.problem}`):u[a]=f.value}let r=u,i=R(n),k=r.gitlab_token!==void 0&&r.gitlab_token===n.env.CI_JOB_TOKEN;if(i.length+o.length>0||k||!T.test(r.gitlab_token??
"")){let{complaints:a}=await import("./complaints-FR5UGZQR.js");t.push(...a({strays:i,unset:o,token:r.gitlab_token,typedToken:s.gitlab_token,env:n.env}))}let c=r.
status_check??[],I=c.find((a,p)=>c.indexOf(a)!==p);I!==void 0&&t.push(`${s.status_check} names "${I}" twice`);let l=r.external_control&&(await import("./targets-7EF2BZX7.js")).
checkControls(r,s,n.env),{controls:b=[],secrets:N=new Map}=l??{};if(t.push(...l?.problems??[]),e.push(...l?.warnings??[]),r.mode==="project"&&r.merge_request!==
void 0&&t.push(`${s.merge_request} contradicts ${s.mode} project: leave out one of them`),t.length>0)throw x(t);return{...r,statusChecks:c,controls:b,controlSecrets:N,
warnings:e}}function x(n){let[t=""]=n;return n.length===1?new y("INPUT_INVALID",t):new y("INPUT_INVALID",`${n.length} inputs need attention`,{problems:n})}function S(n,t,o){
let e=o.flags.get(n);if(e!==void 0&&e!=="")return{raw:e,typed:_(n)};let u=o.getInput(n,{trimWhitespace:t.secret!==!0}),s=$(n,o.env);if(u.trim()!=="")return{raw:u,
typed:s};for(let r of t.environment??[]){let i=o.env[r];if(i!==void 0&&i.trim()!=="")return{raw:t.secret?i:i.trim(),typed:r}}return{raw:t.default,typed:s}}function _(n){
return`--${n.replaceAll("_","-")}`}function $(n,t){return t.GITHUB_ACTIONS==="true"||t.COUNTERSIGN_WRAPPER==="component"?n:`INPUT_${n.toUpperCase()}`}function R({
env:n,flags:t}){let o=new Set(m);return Object.keys(n).filter(e=>e.startsWith("INPUT_")).map(e=>({typed:e,name:e.slice(6).toLowerCase()})).concat([...t.keys()].
map(e=>({typed:_(e),name:e}))).filter(({name:e})=>!o.has(e))}export{C as a,A as b,_ as c};
