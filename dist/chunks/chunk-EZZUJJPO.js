import{a as Y}from"./chunk-GPPPJNHR.js";import{$a_g as W}from"../index.js";import{$h_a as Q}from"../index.js";import{$o_c as C}from"../index.js";
import{$e_b as K,$e_c as E,$e_g as G,$e_h as V,$e_p as H}from"../index.js";import{$b_a as J,$b_b as _,$b_c as U}from"../index.js";var p=class extends Error{},Z=4096;function D(n,e){if(typeof n!="object"||n===null||Array.isArray(n))throw new p(`has a ${e} that is no object`);return n}function I(n,e,t){
let o=ee(n,e);if(o===void 0)return[];if(!Array.isArray(o))throw new p(`has a ${t} whose ${e} is no list`);return o}function x(n,e,t){let o=ee(n,e);if(!(o===void 0||
o==="")){if(typeof o!="string")throw new p(`has a ${t} whose ${e} is no text`);if(o.includes("\0"))throw new p(`has a ${t} whose ${e} holds a null character`);if(o.
length>Z)throw new p(`has a ${t} whose ${e} has more than ${Z} characters`);return o}}function T(n,e){let t=x(n,"name",e);if(t===void 0)throw new p(`has a ${e} \
without a name`);return t}function ee(n,e){return Object.hasOwn(n,e)?n[e]:void 0}function Ee({group:n,name:e,version:t}){let o=n===void 0?e:`${n}/${e}`;return J(
t===void 0?o:`${o} ${t}`,120)}var ge=V({commit:V({id:E()})}),ne={id:"judged_commit",summary:"The commit that is judged",right:"at least Reporter in a private project",about:"project",async collect(n){
let{gitlab:e,projectId:t,iid:o}=n;if(o!==void 0){let{sha:d}=await n.read(Q);if(d===void 0)throw new C("the merge request has no commit");return{sha:d,name:"the \
merge request's head"}}let s=await Y(n,async d=>K(ge,await e.read(`/projects/${t}/repository/branches/${encodeURIComponent(d)}`)));if(!s)throw new C("the projec\
t has no default branch");return{sha:s.value.commit.id,name:`the head of ${s.branch}`}}};var h={nothing:0,spaces:1,separates:2,opens:3,closes:4,quotes:5},k=new Uint8Array(256);for(let n of[32,9,10,13])k[n]=h.spaces;k[44]=h.separates;k[91]=k[123]=h.opens;
k[93]=k[125]=h.closes;k[34]=h.quotes;function te(n,e,t){let{maxStringBytes:o,maxValueBytes:s}=n,d="none",l=0,y=0,u=!1,a=!1,m=[],g=0,A=0;function N(b,S,v){let f=k[b[S]];
return d=f===h.opens?"container":f===h.quotes?"string":"word",u=f===h.quotes,l=n.maxDepth-v,y=f===h.opens?1:0,y>l&&B(),P(b,S,S+1)}function P(b,S,v){let f=X(b,v),
w=f>=0,$=w?f:b.length,r=b.subarray(S,$);if(g+r.length>s&&e("value_size",`has one entry of more than ${R(s)}`),m.push(w?r:new Uint8Array(r)),g+=r.length,!w)return $;
let i=m.length===1?r:xe(m,g);return d="none",m=[],g=0,t(i,$),$}function X(b,S){let{length:v}=b,f=S,w=S-A;for(;f<v;){if(u){for(;f<v;f++){let r=b[f];if(a)a=!1;else if(r===
92)a=!0;else if(r===34){u=!1;break}}if(f-w>o&&e("string_size",`has a text of more than ${R(o)}`),u)break;if(f++,d==="string")return f;continue}let $=k[b[f]];if(d===
"word"){if($!==h.nothing&&$!==h.opens&&$!==h.quotes)return f}else if($===h.quotes)u=!0,w=f+1;else if($===h.opens)++y>l&&B();else if($===h.closes&&--y===0)return f+
1;f++}return A=u?v-w:0,-1}function B(){return e("depth",`is nested more than ${n.maxDepth} levels deep`)}return{begin:N,goOn:(b,S)=>P(b,S,S),isOpen:()=>d!=="non\
e"}}function xe(n,e){let t=new Uint8Array(e),o=0;for(let s of n)t.set(s,o),o+=s.length;return t}function R(n){return n>=2**20?`${Math.round(n/2**20)} MB`:`${n} \
bytes`}var Oe={maxBytes:512*2**20,maxDepth:100,maxStringBytes:4*2**20,maxValueBytes:16*2**20},L=class extends Error{trouble;constructor(e,t){super(t),this.trouble=e}};
async function ae(n,e,t={}){let o=je(e,{...Oe,...t});for await(let s of n)o.write(s);o.end()}var Fe=58,se=1e4,ve=[239,187,191];function je({opens:n,begun:e,ended:t,
value:o},s){let d=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}),l=te(s,O,S),y=[],u,a="value",m=0,g=0;function A(r){m+r.length>s.maxBytes&&O("size",`is larger\
 than the ${R(s.maxBytes)} that are read`);let i=0;for(;i<r.length;)i=l.isOpen()?l.goOn(r,i):N(r,i);m+=r.length}function N(r,i){let c=r[i];if(k[c]===h.spaces)return i+
1;switch(a){case"nothing":return O("syntax",`goes on after its end, at byte ${m+i}`);case"colon":return c!==Fe?w(c,i):(a="value",i+1);case"comma or end":return c!==
44?b(c,i):(a=u?.keys?"key":"value",i+1);case"key":case"key or end":return c===34?l.begin(r,i,y.length):a==="key"?w(c,i):b(c,i);default:return a==="value or end"&&
c===93?b(c,i):u?X(c,r,i,u.next):P(c,i)}}function P(r,i){let c=m+i;return c===0&&(r===254||r===255)?O("encoding","is UTF-16, not UTF-8"):c===g&&r===ve[g]?(g++,i+
1):g===1||g===2?w(r,i):r===(n[""]==="object"?123:91)?B("",i):k[r]===h.opens?O("kind",`is no ${n[""]} at its top level`):w(r,i)}function X(r,i,c,F){let j=k[r];return j===
h.opens&&n[F]===(r===123?"object":"list")?(v(),B(F,c)):j===h.separates||j===h.closes?w(r,c):l.begin(i,c,y.length)}function B(r,i){let c=n[r]==="object";return y.
length>=s.maxDepth&&O("depth",`is nested more than ${s.maxDepth} levels deep`),u={path:r,keys:c?new Set:void 0,key:-1,next:ie(r,"*")},y.push(u),a=c?"key or end":
"value or end",e?.(r),i+1}function b(r,i){if(r!==(u?.keys?125:93))return w(r,i);let{path:c}=y.pop();return u=y.at(-1),a=u?"comma or end":"nothing",t?.(c),i+1}function S(r,i){
let c=f(r,i),F=u;if(a==="key"||a==="key or end"){let j=c;F.keys?.has(j)&&O("duplicate",`names a key twice, near byte ${m+i}`),F.keys?.size===se&&O("value_size",
`has an object of more than ${se} keys`),F.keys?.add(j),F.key=j,F.next=ie(F.path,/^[^.*]+$/.test(j)?j:"?"),a="colon";return}a="comma or end",v(),o(F.path,F.key,
c)}function v(){u&&!u.keys&&(u.key=u.key+1)}function f(r,i){let c;try{c=d.decode(r)}catch{return O("encoding",`is not UTF-8 near byte ${m+i}`)}try{return JSON.parse(
c)}catch{return O("syntax",`is not valid JSON near byte ${m+i}`)}}function w(r,i){return O("syntax",`${r===0?"has a null byte":"is not valid JSON"} near byte ${m+
i}`)}function $(){a!=="nothing"&&(u||O("empty","is empty"),O("truncated",`ends in the middle, after ${m} bytes`))}return{write:A,end:$}}function O(n,e){throw new L(
n,e)}function ie(n,e){return n===""?e:`${n}.${e}`}var Ce=["1.4","1.5","1.6"];function ce({bomFormat:n,specVersion:e}){if(n!=="CycloneDX")throw new p("has components, and does not say bomFormat CycloneDX");if(typeof e!=
"string"||!Ce.includes(e))throw new p("is CycloneDX of another version than 1.4, 1.5 or 1.6");return`CycloneDX ${e}`}function z(n,e,t){let o=D(n,e);if(x(o,"type",
e)===void 0)throw new p(`has a ${e} without a type`);t.push({name:T(o,e),group:x(o,"group",e),version:x(o,"version",e),purl:x(o,"purl",e),licences:I(o,"licenses",
e).map(s=>De(s,e))});for(let s of I(o,"components",e))z(s,e,t)}function De(n,e){let t=D(n,`licence in ${e}`),o=x(t,"expression",e);if(o!==void 0)return{kind:"ex\
pression",text:o};let s=D(t.license,`licence in ${e}`),d=x(s,"id",e);if(d!==void 0)return{kind:"expression",text:d};let l=x(s,"name",e);if(l===void 0)throw new p(
`has a ${e} with a licence that has neither id nor name`);return{kind:"name",text:l}}function de({spdxVersion:n}){if(n!=="SPDX-2.3")throw new p("has packages, and does not say spdxVersion SPDX-2.3");return"SPDX 2.3"}function ue(n,e){let t=D(n,e),
o=I(t,"externalRefs",e).map(s=>D(s,`reference in ${e}`)).filter(({referenceType:s})=>s==="purl");if(o.length>1)throw new p(`has a ${e} with more than one purl`);
return{id:x(t,"SPDXID",e),name:T(t,e),group:void 0,version:x(t,"versionInfo",e),purl:o[0]&&x(o[0],"referenceLocator",e),licences:Ae(t,e)}}function Ae(n,e){let[t,
o]=["licenseConcluded","licenseDeclared"].map(d=>x(n,d,e)),s=[t,o].find(d=>d!==void 0&&d!=="NOASSERTION"&&d!=="NONE");return s===void 0?[]:[{kind:"expression",text:s}]}
function me(n,e){let t=D(n,e),[o,s,d]=["relationshipType","spdxElementId","relatedSpdxElement"].map(l=>x(t,l,e));return o==="DESCRIBES"&&s==="SPDXRef-DOCUMENT"?
d:void 0}function le(n,e){let t=n.filter(({id:o})=>o!==void 0&&e.has(o));return t.length===1&&n.length>1?n.filter(o=>o!==t[0]):n}var M=512*2**20,fe=5e5,Ue=["components","dependencies","vulnerabilities","services","annotations","compositions","packages","relationships","files","snippets","\
hasExtractedLicensingInfos","formulation"],Be={"":"object",...Object.fromEntries(Ue.map(n=>[n,"list"]))},Je=["bomFormat","specVersion","spdxVersion"];async function pe(n,e){
let t={},o=[],s=[],d=new Set,l=new Set;try{return await ae(n,{opens:Be,begun:a=>l.add(a),value:y},{maxBytes:M}),u()}catch(a){throw a instanceof L||a instanceof p?
new C(`${e} ${a.message}`,{cause:a}):a}function y(a,m,g){if(a==="components")z(g,`component ${Number(m)+1}`,o);else if(a==="packages")s.push(ue(g,`package ${Number(
m)+1}`));else if(a==="relationships"){let A=me(g,`relationship ${Number(m)+1}`);A!==void 0&&d.add(A)}else{if(a===""&&(m==="components"||m==="packages"))throw new p(
`has ${m} that are no list`);a===""&&Je.includes(String(m))&&(t[m]=g)}if(o.length+s.length>fe)throw new p(`has more than ${fe} components`)}function u(){let a="\
bomFormat"in t||l.has("components"),m="spdxVersion"in t||l.has("packages");if(a&&m)throw new p("mixes CycloneDX and SPDX");if(a)return{format:ce(t),components:o};
if(m)return{format:de(t),components:le(s,d)};throw new p("is neither CycloneDX nor SPDX")}}var q=["**/*.cdx.json","**/*.spdx.json"],he=200;function ye(n=q){return{id:n===q?"sboms":`sboms(${n.join(", ")})`,summary:"The SBOMs of the commit that is judge\
d",right:"a job in a pipeline for that commit, with the SBOM in its folder",about:"project",needs:{commit:ne},collect:(e,{commit:t})=>Ie(e,t,n)}}async function Ie(n,{
sha:e,name:t},o){let s=await n.workspace(),d=U(o.map(u=>J(u)));if(!await s.isFor(e))throw new C(`this job does not run for ${t} (${e.slice(0,8)}), so its files \
say nothing of it`);let l=await s.list(o);if(l.length===0)throw new C(`no file in the job's folder matches ${d}; let the job need the one that makes it`);if(l.length>
he)throw new C(`${l.length} files match ${d}, at most ${he} are read`);let y=[];for(let{path:u}of l){let a=J(u);y.push({...await pe(s.open(u,M),a),source:`${a} \
in the job's folder`})}return y}var hn=H(G(E({min:1,max:500,about:`Glob over the files in the job's folder; ${U(q)} unless given`})));async function yn(n){return n?.files?{sboms:ye(n.files)}:{}}
function bn(n){return`of ${_(Le(n).length,"component")} in ${U(n.map(({source:e})=>e))}`}function Le(n){return n.flatMap(({components:e})=>e)}function gn(n){let e=n.
filter(({components:t})=>t.length===0);return e.length===0?void 0:W(`no component is listed in ${U(e.map(({source:t})=>t))}`)}export{Ee as a,ye as b,hn as c,yn as d,bn as e,Le as f,gn as g};
