import{a as E,b as m,c as b}from"./shared-name-pattern.js";import{$70c0_a as y}from"../index.js";import{$39cf_b as R}from"../index.js";import{$416b_a as W}from"../index.js";
import{$42a1_b as C}from"../index.js";var w=["CODEOWNERS","docs/CODEOWNERS",".gitlab/CODEOWNERS"],M={id:"code_owners",summary:"The CODEOWNERS file of the target\
 branch",requiredRole:"at least Reporter in a private project",scope:"merge_request",needs:{mergeRequest:y},async collect(e,{mergeRequest:{targetBranch:n}}){let t=await Promise.
all(w.map(a=>e.gitlab.rawFile(e.projectId,a,n).catch(S))),r=t.findIndex(a=>a!==void 0),o=w[r];if(o===void 0&&!(await e.read(R)).readsCode)throw new W("GitLab do\
es not show the code to this token");return{branch:n,path:o,text:t[r]?.text??""}}};function S(e){if(!(e instanceof C&&"status"in e&&e.status===404))throw e}var d="\
\\t\\n\\v\\f\\r ",x="(?:[A-Za-z0-9_.][A-Za-z0-9_.-]{0,254}[A-Za-z0-9_-]|[A-Za-z0-9_])(?<!\\.git|\\.atom)",A=new RegExp(`(?<![\\w@])@((?:${x}/){0,20}${x})`,"g"),
N=new RegExp(`[^@${d}]{1,100}@[^@${d}]{1,255}(?<!\\W)`,"g"),q=new RegExp(`(?<![\\w@])@@((?:developer|maintainer|owner)s?)(?=[${d}]|$)`,"gi");function h(e){let n=t=>[
...e.matchAll(t)].map(([r,o])=>o??r);return{names:n(A),emails:n(N),roles:n(q)}}function D(e){let{names:n,emails:t,roles:r}=h(e);return{names:[...new Set(n)],emails:[
...new Set(t.map(o=>o.toLowerCase()))],roles:[...new Set(r.map(o=>o.toLowerCase().replace(/s$/,"")))]}}function L(e){return $(e).some(n=>Object.values(h(n)).every(
({length:t})=>t===0))}function z(e){let{names:n,emails:t,roles:r}=h(e),o=[...n.map(a=>`@${a}`),...t,...r.map(a=>`@@${a}`)];return $(e).some(a=>!o.includes(a))}function $(e){
return e.split(new RegExp(`[${d}]+`)).filter(n=>n!=="")}function Z({names:e,emails:n,roles:t}){return[...e.map(r=>`@${r}`),...n,...t.map(r=>`@@${r}`)]}function j(e){
let n=Array.from(e),t=[];for(let r=0;;){let o=r;for(;n[r]==="*"&&n[r+1]==="*"&&n[r+2]==="/";)r+=3;let a=F(n,r);if(!a)return;if(t.push({name:E(a.tokens),isDeep:r>
o}),a.end>=n.length)return t;r=a.end+1}}function F(e,n){let t=[];for(let r=n;;){let o=I(e,r);if(o===void 0)return;if(o.token===void 0)return{tokens:t,end:o.next};
(o.token!=="star"||t.at(-1)!=="star")&&t.push(o.token),r=o.next}}function I(e,n){let t=e[n]==="\\"&&n+1<e.length,r=t?n+1:n,o=e[r];if(o===void 0||o==="/")return{
token:void 0,next:r};if(t)return{token:m(o),next:r+1};if(o==="?")return{token:"any",next:r+1};if(o==="*")return{token:"star",next:r+1};if(o!=="[")return{token:m(
o),next:r+1};let a=B(e,r+1);return a&&{token:a.set,next:a.end+1}}function B(e,n){let t=e[n]==="!"||e[n]==="^",r=[],o=t?n+1:n,a=()=>e[e[o]==="\\"?++o:o];for(;e[o]!==
"]";o++){let i=a();if(i===void 0)return;let s=i;if(e[o+1]==="-"&&e[o+2]!=="]"&&(o+=2,s=a(),s===void 0))return;r.push([m(i),m(s)])}return{set:{isNegated:t,holds:i=>r.
some(([s,l])=>s<=i&&i<=l)},end:o}}var O={name:"codeowners",isOptional:!1,approvals:0,defaultOwners:""},G=/^(\^)?\[(.*?)\](?:\[([\t\v\f\r \d]*)\])?([@\w.\-/\t\v\f\r ]*)/,
P=/^\^?\[[^\]]+\](?:\[\d+\])?(?:[\t\v\f\r ][@\w.\-/\t\v\f\r ]+)?$/,T=/^\^?\[/;function H(e){let n=[],t=new Map([[O.name,new Map]]),r=O;for(let[i,s]of e.split(`
`).entries()){let l=i+1,f=g(s);if(v(f)||f.startsWith("#"))continue;let u=k=>n.push({code:k,line:l}),c=U(f,[...t.keys()],u);if(c==="broken")continue;if(c){r=c,t.
has(r.name)||t.set(r.name,new Map);continue}let p=V(f,l,r,u),_=t.get(r.name);_?.delete(p.key),_?.set(p.key,p)}let o=[...t.values()].flatMap(i=>K([...i.values()])),
a=b(o.flatMap((i,s)=>{let l=j(i.key);return l?[[l,s]]:[]}));return{entries:o.filter(({isExclusion:i})=>!i),problems:n,entriesFor(i){let s=[...a.valuesFor(`/${i.
replace(/^\//,"")}`)].sort((l,f)=>l-f);return J(s.flatMap(l=>o[l]??[]))}}}function J(e){let n=new Map;for(let t of e)n.get(t.section)?.isExclusion||n.set(t.section,
t);return[...n.values()].filter(({isExclusion:t})=>!t)}function g(e){let n=o=>"\0	\v\f\r ".includes(e.charAt(o)),[t,r]=[0,e.length];for(;t<r&&n(t);)t++;for(;r>t&&
n(r-1);)r--;return e.slice(t,r)}function v(e){return new RegExp("^\\p{White_Space}*$","u").test(e)}function K(e){let n=e.length>0&&e.every(t=>t.isOptional);return e.
map(t=>({...t,isOptional:n}))}function U(e,n,t){let r=G.exec(e);if(!r)return T.test(e)?(t("invalid_section_format"),"broken"):void 0;let[,o,a="",i,s=""]=r,l=Number.
parseInt(i?.trim()||"0",10),f={name:Q(a,n),isOptional:o!==void 0,approvals:l,defaultOwners:g(s)},u=[...v(f.name)?["missing_section_name"]:[],...i!==void 0&&(!/^[\t\v\f\r ]*\d+[\t\v\f\r ]*$/.
test(i)||f.isOptional&&l>0)?["invalid_approval_requirement"]:[],...z(f.defaultOwners)?["invalid_section_owner_format"]:[]];for(let c of u)t(c);return u.length===
0&&!P.test(e)&&t("invalid_section_format"),f}function Q(e,n){return n.length===1?e:n.find(t=>t.toLowerCase()===e.toLowerCase())??e}function V(e,n,{name:t,isOptional:r,
approvals:o,defaultOwners:a},i){let s=e.search(/(?<!\\)[\t\v\f\r ]/),l=s<0?e:e.slice(0,s),f=s<0?"":g(e.slice(s)),u=l.startsWith("!"),c=u?l.slice(1):l;!u&&L(f)&&
i("malformed_entry_owner");let p=v(f)?a:f;return!u&&v(p)&&i("missing_entry_owner"),{section:t,pattern:c,owners:D(u?"":p),approvals:Math.max(1,o),isOptional:r,line:n,
isExclusion:u,key:X(c)}}function X(e){if(e==="*")return"/**/*";let n=e.replace(/^\\#/,"#").replace(/\\[\t\v\f\r ]+/g," "),t=n.startsWith("/")?n:`/**/${n}`;return t.
endsWith("/")?`${t}**/*`:t}export{w as a,M as b,Z as c,H as d};
