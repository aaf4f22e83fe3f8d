import{b as N}from"./shared-part-values.js";import{f as j}from"./shared-reporting-formats-findings.js";import{a as h}from"./shared-one-line.js";var S=/^((?:[A-Z]{1,4}(?:\.[A-Z]{1,4})*[.-]?)?\d{1,4}(?:[.-]\d{1,4})*(?:\(\d{1,3}\))*)(?=$|[\s:–—])/;
function _(t){let e=new Map;return t.map(i=>{let[,r]=S.exec(h(i))??[];if(r!==void 0){let n=r.toLowerCase().replace(/\((\d+)\)/g,".$1");return{id:/^\d/.test(n)?`\
clause-${n}`:n}}let u=q(i),a=(e.get(u)??0)+1;return e.set(u,a),{id:a===1?u:`${u}-${a}`}})}function q(t){let e=h(t).toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"-").
slice(0,60).replace(/^-+|-+$/g,"").replace(/[\ud800-\udfff]/gu,"");return new RegExp("^\\p{L}","u").test(e)?e:`requirement-${e||"unnamed"}`}var A="5b2f6f0e-6d0b\
-4d0e-9a55-0f0a6a1d6c1b";function L(t){return(...e)=>P(JSON.stringify([...t,...e]))}async function P(t){let e=[...(A.replaceAll("-","").match(/../g)??[]).map(r=>Number.
parseInt(r,16)),...new TextEncoder().encode(t)],i=new Uint8Array(await crypto.subtle.digest("SHA-1",Uint8Array.from(e))).slice(0,16);return i[6]=(i[6]??0)&15|80,
i[8]=(i[8]??0)&63|128,[...i].map(r=>r.toString(16).padStart(2,"0")).join("").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/,"$1-$2-$3-$4-$5")}var T="https://gitlab\
.com/countersign/countersign/ns/oscal",C={pass:{state:"satisfied",reason:"pass"},fail:{state:"not-satisfied",reason:"fail"},unknown:{state:"not-satisfied",reason:"\
other",remarks:"evidence is missing"}},M=async t=>{let{subject:e,policy:i,generated_at:r,tool:u}=t,a=L([e.gitlab_url,e.project.id]),n=e.merge_request,d=[n?.iid??
null,n?.sha??null,r,i.sha256],p={tool:await a("tool",u.version),project:await a("project")},g=_(t.requirements.map(({name:o})=>o)),m=await Promise.all(t.requirements.
map((o,s)=>J(o,s,g[s],a,d,p,r))),f=await Promise.all(i.documents.map((o,s)=>E(o,a,[i.sha256,s]))),v=`${e.project.path}${n?` !${n.iid}`:""}`,$={uuid:await a("doc\
ument",...d),metadata:{title:l(`Countersign: ${v}`),"last-modified":r,version:r,"oscal-version":"1.2.1"},"import-ap":{href:`#${f.at(-1)?.uuid??p.tool}`,remarks:l(
i.name)},results:[{uuid:await a("result",...d),title:l(`${v} against ${i.name}`),description:l(`The verdict is ${t.verdict}.`),start:r,end:r,props:[c("verdict",
t.verdict),c("policy-sha256",i.sha256),...n?[c("commit",n.sha),c("target-branch",n.target_branch)]:[]],"local-definitions":{components:Z(t,p)},"reviewed-control\
s":{"control-selections":[G(g)]},...b("observations",m.flatMap(({observations:o})=>o)),...b("risks",m.flatMap(({risks:o})=>o)),...b("findings",m.flatMap(({finding:o})=>o??
[]))}],...f.length>0?{"back-matter":{resources:f}}:{}};return`${JSON.stringify({"assessment-results":$},null,2)}
`};async function J(t,e,i,r,u,a,n){let{name:d,description:p,status:g,controls:m}=t,f=await Promise.all(m.map(async(s,w)=>O(s,await r("observation",...u,e,d,w,s.
id),a,n))),v=(await Promise.all(m.map(async(s,w)=>{let{id:k,waiver:y}=s;if(!y)return[];let x=await r("risk",d,k,w,y.owner,y.reason,y.expires);return[U(s,y,x,f[w]?.
uuid??"",a)]}))).flat(),$=[{actors:[{type:"tool","actor-uuid":a.tool}]}],o=g!=="not_applicable"&&{uuid:await r("finding",...u,e,d),title:l(d),description:l(p??d),
origins:$,target:{type:"objective-id","target-id":i?.id??"",status:C[g]},...b("related-observations",f.map(s=>({"observation-uuid":s.uuid}))),...b("related-risk\
s",v.map(s=>({"risk-uuid":s.uuid})))};return{observations:f,risks:v,finding:o||void 0}}function O(t,e,{tool:i,project:r},u){let{id:a,title:n,severity:d,status:p,
message:g,note:m,phase:f,evidence:v,remediation:$}=t,o=j($.url);return{uuid:e,title:l(n),description:l(g),props:[c("control",a),c("status",p),c("severity",d),c(
"phase",f)],...o===void 0?{}:{links:[{href:o,rel:"reference",text:l($.text)}]},methods:[p==="external"?"UNKNOWN":"TEST"],types:["finding"],origins:[{actors:[{type:"\
tool","actor-uuid":i}]}],subjects:[{"subject-uuid":r,type:"component"}],...b("relevant-evidence",[...v.map(({fact:s,request:w})=>`${s}: ${w}`),...N(t)].map(s=>({
description:l(s)}))),collected:u,...m===null?{}:{remarks:l(m)}}}function U({id:t,title:e,message:i},{owner:r,reason:u,expires:a},n,d,{tool:p}){return{uuid:n,title:l(
`${e} (waived)`),description:l(i),statement:l(u),props:[c("control",t),c("owner",r),c("expires",a)],status:"deviation-approved",origins:[{actors:[{type:"tool","\
actor-uuid":p}]}],.../^\d{4}-\d\d-\d\d$/.test(a)?{deadline:`${a}T23:59:59Z`}:{},"related-observations":[{"observation-uuid":d}]}}function Z({subject:t,tool:e},i){
let r=j(`${t.gitlab_url}/${h(t.project.path)}`);return[{uuid:i.tool,type:"software",title:"Countersign",description:"Judges a GitLab project and its merge reque\
sts against a policy.",props:[c("version",e.version)],status:{state:"operational"}},{uuid:i.project,type:"software",title:l(t.project.path),description:`Project\
 ${t.project.id} of a GitLab instance.`,...r===void 0?{}:{links:[{href:r,rel:"reference"}]},status:{state:"operational"}}]}async function E({source:t,sha256:e,commit:i},r,u){
return{uuid:await r("policy",...u),title:l(t),props:[c("sha256",e),...i===null?[]:[c("commit",i)]]}}function G(t){let e=[...new Set(t.map(({id:i})=>i))];return e.
length===0?{"include-all":{}}:{"include-controls":e.map(i=>({"control-id":i}))}}function c(t,e){return{name:t,ns:T,value:h(e)||"(empty)"}}function b(t,e){return e.
length===0?{}:{[t]:e}}function l(t){return h(t).replace(/[\\`*_{}[\]<>~|&"^]/g,"\\$&").replace(/^[#+=-]|(?<=^\d{1,9})[.)]/,"\\$&")||"(empty)"}export{M as render};
