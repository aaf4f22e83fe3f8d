import{a as O,b as m,c as y}from"./shared-name-pattern.js";var v="\\t\\n\\v\\f\\r ",x="(?:[A-Za-z0-9_.][A-Za-z0-9_.-]{0,254}[A-Za-z0-9_-]|[A-Za-z0-9_])(?<!\\.git\
|\\.atom)",E=new RegExp(`(?<![\\w@])@((?:${x}/){0,20}${x})`,"g"),M=new RegExp(`[^@${v}]{1,100}@[^@${v}]{1,255}(?<!\\W)`,"g"),b=new RegExp(`(?<![\\w@])@@((?:devel\
oper|maintainer|owner)s?)(?=[${v}]|$)`,"gi");function w(e){let n=t=>[...e.matchAll(t)].map(([r,i])=>i??r);return{names:n(E),emails:n(M),roles:n(b)}}function A(e){
let{names:n,emails:t,roles:r}=w(e);return{names:[...new Set(n)],emails:[...new Set(t.map(i=>i.toLowerCase()))],roles:[...new Set(r.map(i=>i.toLowerCase().replace(
/s$/,"")))]}}function W(e){return _(e).some(n=>Object.values(w(n)).every(({length:t})=>t===0))}function R(e){let{names:n,emails:t,roles:r}=w(e),i=[...n.map(o=>`\
@${o}`),...t,...r.map(o=>`@@${o}`)];return _(e).some(o=>!i.includes(o))}function _(e){return e.split(new RegExp(`[${v}]+`)).filter(n=>n!=="")}function z({names:e,
emails:n,roles:t}){return[...e.map(r=>`@${r}`),...n,...t.map(r=>`@@${r}`)]}function C(e){let n=Array.from(e),t=[];for(let r=0;;){let i=r;for(;n[r]==="*"&&n[r+1]===
"*"&&n[r+2]==="/";)r+=3;let o=L(n,r);if(!o)return;if(t.push({name:O(o.tokens),isDeep:r>i}),o.end>=n.length)return t;r=o.end+1}}function L(e,n){let t=[];for(let r=n;;){
let i=S(e,r);if(i===void 0)return;if(i.token===void 0)return{tokens:t,end:i.next};(i.token!=="star"||t.at(-1)!=="star")&&t.push(i.token),r=i.next}}function S(e,n){
let t=e[n]==="\\"&&n+1<e.length,r=t?n+1:n,i=e[r];if(i===void 0||i==="/")return{token:void 0,next:r};if(t)return{token:m(i),next:r+1};if(i==="?")return{token:"an\
y",next:r+1};if(i==="*")return{token:"star",next:r+1};if(i!=="[")return{token:m(i),next:r+1};let o=Z(e,r+1);return o&&{token:o.set,next:o.end+1}}function Z(e,n){
let t=e[n]==="!"||e[n]==="^",r=[],i=t?n+1:n,o=()=>e[e[i]==="\\"?++i:i];for(;e[i]!=="]";i++){let s=o();if(s===void 0)return;let a=s;if(e[i+1]==="-"&&e[i+2]!=="]"&&
(i+=2,a=o(),a===void 0))return;r.push([m(s),m(a)])}return{set:{isNegated:t,holds:s=>r.some(([a,l])=>a<=s&&s<=l)},end:i}}var k={name:"codeowners",isOptional:!1,approvals:0,
defaultOwners:""},F=/^(\^)?\[(.*?)\](?:\[([\t\v\f\r \d]*)\])?([@\w.\-/\t\v\f\r ]*)/,N=/^\^?\[[^\]]+\](?:\[\d+\])?(?:[\t\v\f\r ][@\w.\-/\t\v\f\r ]+)?$/,j=/^\^?\[/;
function q(e){let n=[],t=new Map([[k.name,new Map]]),r=k;for(let[s,a]of e.split(`
`).entries()){let l=s+1,u=g(a);if(d(u)||u.startsWith("#"))continue;let f=$=>n.push({code:$,line:l}),p=D(u,[...t.keys()],f);if(p==="broken")continue;if(p){r=p,t.
has(r.name)||t.set(r.name,new Map);continue}let c=P(u,l,r,f),h=t.get(r.name);h?.delete(c.key),h?.set(c.key,c)}let i=[...t.values()].flatMap(s=>B([...s.values()])),
o=y(i.flatMap((s,a)=>{let l=C(s.key);return l?[[l,a]]:[]}));return{entries:i.filter(({isExclusion:s})=>!s),problems:n,entriesFor(s){let a=[...o.valuesFor(`/${s.
replace(/^\//,"")}`)].sort((l,u)=>l-u);return I(a.flatMap(l=>i[l]??[]))}}}function I(e){let n=new Map;for(let t of e)n.get(t.section)?.isExclusion||n.set(t.section,
t);return[...n.values()].filter(({isExclusion:t})=>!t)}function g(e){let n=i=>"\0	\v\f\r ".includes(e.charAt(i)),[t,r]=[0,e.length];for(;t<r&&n(t);)t++;for(;r>t&&
n(r-1);)r--;return e.slice(t,r)}function d(e){return new RegExp("^\\p{White_Space}*$","u").test(e)}function B(e){let n=e.length>0&&e.every(t=>t.isOptional);return e.
map(t=>({...t,isOptional:n}))}function D(e,n,t){let r=F.exec(e);if(!r)return j.test(e)?(t("invalid_section_format"),"broken"):void 0;let[,i,o="",s,a=""]=r,l=Number.
parseInt(s?.trim()||"0",10),u={name:H(o,n),isOptional:i!==void 0,approvals:l,defaultOwners:g(a)},f=[...d(u.name)?["missing_section_name"]:[],...s!==void 0&&(!/^[\t\v\f\r ]*\d+[\t\v\f\r ]*$/.
test(s)||u.isOptional&&l>0)?["invalid_approval_requirement"]:[],...R(u.defaultOwners)?["invalid_section_owner_format"]:[]];for(let p of f)t(p);return f.length===
0&&!N.test(e)&&t("invalid_section_format"),u}function H(e,n){return n.length===1?e:n.find(t=>t.toLowerCase()===e.toLowerCase())??e}function P(e,n,{name:t,isOptional:r,
approvals:i,defaultOwners:o},s){let a=e.search(/(?<!\\)[\t\v\f\r ]/),l=a<0?e:e.slice(0,a),u=a<0?"":g(e.slice(a)),f=l.startsWith("!"),p=f?l.slice(1):l;!f&&W(u)&&
s("malformed_entry_owner");let c=d(u)?o:u;return!f&&d(c)&&s("missing_entry_owner"),{section:t,pattern:p,owners:A(f?"":c),approvals:Math.max(1,i),isOptional:r,line:n,
isExclusion:f,key:T(p)}}function T(e){if(e==="*")return"/**/*";let n=e.replace(/^\\#/,"#").replace(/\\[\t\v\f\r ]+/g," "),t=n.startsWith("/")?n:`/**/${n}`;return t.
endsWith("/")?`${t}**/*`:t}export{z as a,q as b};
