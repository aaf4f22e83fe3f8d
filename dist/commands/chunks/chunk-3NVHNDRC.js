import{b as h}from"./chunk-G436ABEP.js";import{a as O}from"./chunk-JDRB6BQ3.js";import{d as b}from"./chunk-KMJYZSMM.js";import{b as w}from"./chunk-C6EUKJGU.js";var C=["CODEOWNERS","docs/CODEOWNERS",".gitlab/CODEOWNERS"],X={id:"code_owners",summary:"The CODEOWNERS file of the target branch",requiredRole:"at least Report\
er in a private project",scope:"merge_request",needs:{mergeRequest:O},async collect(e,{mergeRequest:{targetBranch:t}}){let n=await Promise.all(C.map(s=>e.gitlab.
rawFile(e.projectId,s,t).catch(P))),r=n.findIndex(s=>s!==void 0),o=C[r];if(o===void 0&&!(await e.read(h)).readsCode)throw new b("GitLab does not show the code t\
o this token");return{branch:t,path:o,text:n[r]?.text??""}}};function P(e){if(!(e instanceof w&&"status"in e&&e.status===404))throw e}var _="[A-Za-z0-9_.](?:[A-Za-z0-9_.-]{0,253}[A-Za-z0-9_-])?",E=new RegExp(`(?<![\\w@])@(${_}(?:/${_}){0,20})`,"g"),R=/[^@\s]{1,100}@[^@\s]{1,255}(?<!\W)/g,L=/(?<![\w@])@@(developer|maintainer|owner)s?(?=\s|$)/gi;
function y(e){let t=n=>[...e.matchAll(n)].map(([r,o])=>o??r);return{names:[...new Set(t(E))],emails:[...new Set(t(R).map(n=>n.toLowerCase()))],roles:[...new Set(
t(L).map(n=>n.toLowerCase()))]}}function g(e){return e.split(/\s+/).filter(t=>t!=="").map(t=>({word:t,isOwner:Object.values(y(t)).some(({length:n})=>n>0)}))}function ee({
names:e,emails:t,roles:n}){return[...e.map(r=>`@${r}`),...t,...n.map(r=>`@@${r}`)]}function x(e){let t=S(Array.from(e));return n=>t!==void 0&&A(t,n)}function S(e){let t=[];for(let n=0;;){let r=n;for(;e[n]==="*"&&e[n+1]==="*"&&e[n+2]==="/";)n+=
3;let o=n>r,s=[];for(;;n++){let d=e[n]==="\\"&&n+1<e.length;d&&n++;let a=e[n];if(a===void 0||a==="/")break;if(d)s.push(p(a));else if(a==="?")s.push("any");else if(a===
"*")s.at(-1)!=="star"&&s.push("star");else if(a==="["){let f=N(e,n+1);if(!f)return;s.push(f.ranges),n=f.end}else s.push(p(a))}let i=s.filter(d=>typeof d=="numbe\
r"),l=i.length===s.length?i.map(d=>String.fromCodePoint(d)).join(""):void 0;if(t.push({tokens:s,literal:l,isDeep:o}),n>=e.length)return t;n++}}function N(e,t){let n=e[t]===
"!"||e[t]==="^",r=[],o=n?t+1:t,s=()=>e[e[o]==="\\"?++o:o];for(;e[o]!=="]";o++){let i=s();if(i===void 0)return;let l=i;if(e[o+1]==="-"&&e[o+2]!=="]"&&(o+=2,l=s(),
l===void 0))return;r.push([p(i),p(l)])}return{ranges:{isNegated:n,pairs:r},end:o}}function A(e,t){let n;for(let r=0,o=0;;){e[r]?.isDeep&&(n={part:r,name:o});let s=r===
e.length-1,i=o===t.length-1;if(W(e[r],t[o]??"")){if(s&&i)return!0;if(!s&&!i){r++,o++;continue}}if(!n||n.name>=t.length-1)return!1;r=n.part,o=n.name+1}}function W(e,t){
return e?.literal===void 0?$(e?.tokens??[],t):e.literal===t}function $(e,t){let n;for(let r=0,o=0;;){let s=e[r];if(s==="star"){n={token:r+1,at:o},r++;continue}let i=t.
codePointAt(o);if(s===void 0&&i===void 0)return!0;if(s!==void 0&&i!==void 0&&q(s,i)){r++,o+=i>65535?2:1;continue}if(!n||n.at>=t.length)return!1;n.at+=(t.codePointAt(
n.at)??0)>65535?2:1,r=n.token,o=n.at}}function q(e,t){return typeof e=="number"?e===t:typeof e=="string"?!0:e.pairs.some(([n,r])=>n<=t&&t<=r)!==e.isNegated}function p(e){
return e.codePointAt(0)??0}var k={name:"codeowners",isOptional:!1,approvals:0,defaultOwners:""},D=/^(\^)?\[(.*?)\](?:\[([\s\d]*)\])?(\s*[@\w.\-/\s]*)?/,I=/^(?:\^)?\[[^\]]+\](?:\[\d+\])?(?:\s[@\w.\-/\s]+)?$/,
M=/^\^?\[/;function se(e){let t=[],n=new Map([[k.name,new Map]]),r=k;for(let[s,i]of e.split(`
`).entries()){let l=s+1,d=T(i);if(d===""||d.startsWith("#"))continue;let a=m=>t.push({code:m,line:l}),f=z(d,[...n.keys()],a);if(f==="broken")continue;if(f){r=f,
n.has(r.name)||n.set(r.name,new Map);continue}let c=H(d,l,r,a),u=n.get(r.name);u?.delete(c.key),u?.set(c.key,c.line)}let o=[...n.values()].map(s=>j([...s.values()]));
return{entries:o.flat().filter(({isExclusion:s})=>!s),problems:t,entriesFor(s){let i=["",...s.replace(/^\//,"").split("/")];return o.flatMap(l=>F(l,i)??[])}}}function T(e){
let t=o=>"\0	\v\f\r ".includes(e.charAt(o)),[n,r]=[0,e.length];for(;n<r&&t(n);)n++;for(;r>n&&t(r-1);)r--;return e.slice(n,r)}function j(e){let t=e.length>0&&e.every(
n=>n.isOptional);return e.map(n=>({...n,isOptional:t}))}function F(e,t){let n=e.findLast(({isExclusion:r,matches:o})=>!r&&o(t));return n&&e.some(({isExclusion:r,
matches:o})=>r&&o(t))?void 0:n}function z(e,t,n){let r=D.exec(e);if(!r)return M.test(e)?(n("invalid_section_format"),"broken"):void 0;let[,o,s="",i,l=""]=r,d=Number.
parseInt(i?.trim()||"0",10),a={name:B(s,t),isOptional:o!==void 0,approvals:d,defaultOwners:l.trim()},f=[...a.name.trim()===""?["missing_section_name"]:[],...i!==
void 0&&(!/^\s*\d+\s*$/.test(i)||a.isOptional&&d>0)?["invalid_approval_requirement"]:[],...g(a.defaultOwners).some(({isOwner:c})=>!c)?["invalid_section_owner_fo\
rmat"]:[]];for(let c of f)n(c);return f.length===0&&!I.test(e)&&n("invalid_section_format"),a}function B(e,t){return t.length===1?e:t.find(n=>n.toLowerCase()===
e.toLowerCase())??e}function H(e,t,{name:n,isOptional:r,approvals:o,defaultOwners:s},i){let l=e.search(/(?<!\\)[\t\v\f\r ]/),d=l<0?e:e.slice(0,l),a=l<0?"":e.slice(
l).trim(),f=d.startsWith("!"),c=f?d.slice(1):d;!f&&g(a).some(({isOwner:v})=>!v)&&i("malformed_entry_owner");let u=a===""?s:a;!f&&u===""&&i("missing_entry_owner");
let m=Z(c);return{key:m,line:{section:n,pattern:c,owners:y(f?"":u),approvals:Math.max(1,o),isOptional:r,line:t,isExclusion:f,matches:x(m)}}}function Z(e){if(e===
"*")return"/**/*";let t=e.replace(/^\\#/,"#").replace(/\\[\t\v\f\r ]+/g," "),n=t.startsWith("/")?t:`/**/${t}`;return n.endsWith("/")?`${n}**/*`:n}export{C as a,X as b,ee as c,se as d};
