import{b as R}from"./chunk-W4VMM47C.js";import{f as j}from"./chunk-URLSRDCA.js";import{a as $}from"./chunk-APIG3MQ2.js";
var N=/^((?:[A-Z]{1,4}(?:\.[A-Z]{1,4})*[.-]?)?\d{1,4}(?:[.-]\d{1,4})*(?:\(\d{1,3}\))*)(?=$|[\s:–—])/;function x(e){let t=new Map;return e.map(r=>{let[,n]=N.
exec($(r))??[];if(n!==void 0){let o=n.toLowerCase().replace(/\((\d+)\)/g,".$1");return{id:/^\d/.test(o)?`clause-${o}`:o}}let i=T(r),s=(t.get(i)??0)+1;return t.set(
i,s),{id:s===1?i:`${i}-${s}`}})}function T(e){let t=$(e).toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"-").slice(0,60).replace(/^-+|-+$/g,"").replace(/[\ud800-\udfff]/gu,
"");return new RegExp("^\\p{L}","u").test(t)?t:`requirement-${t||"unnamed"}`}var q="5b2f6f0e-6d0b-4d0e-9a55-0f0a6a1d6c1b";function C(e){return(...t)=>P(JSON.stringify([...e,...t]))}async function P(e){let r=[...(q.replaceAll("-","").match(
/../g)??[]).map(s=>Number.parseInt(s,16)),...new TextEncoder().encode(e)],n=new Uint8Array(await crypto.subtle.digest("SHA-1",Uint8Array.from(r))).slice(0,16);return n[6]=
(n[6]??0)&15|80,n[8]=(n[8]??0)&63|128,[...n].map(s=>s.toString(16).padStart(2,"0")).join("").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/,"$1-$2-$3-$4-$5")}var S="https://gitlab.com/countersign/countersign/ns/oscal",_={pass:{state:"satisfied",reason:"pass"},fail:{state:"not-satisfied",reason:"fail"},unknown:{state:"\
not-satisfied",reason:"other",remarks:"evidence is missing"}},D=async e=>{let{subject:t,policy:r,generated_at:n,tool:i}=e,s=C([t.gitlab_url,t.project.id]),o=t.merge_request,
d=[o?.iid??null,o?.sha??null,n,r.sha256],p={tool:await s("tool",i.version),project:await s("project")},y=x(e.requirements.map(({name:a})=>a)),f=await Promise.all(
e.requirements.map((a,m)=>A(a,m,y[m],s,d,p,n))),g=await Promise.all(r.documents.map((a,m)=>J(a,s,[r.sha256,m]))),b=`${t.project.path}${o?` !${o.iid}`:""}`,w={uuid:await s(
"document",...d),metadata:{title:c(`Countersign: ${b}`),"last-modified":n,version:n,"oscal-version":"1.2.1"},"import-ap":{href:`#${g.at(-1)?.uuid??p.tool}`,remarks:c(
r.name)},results:[{uuid:await s("result",...d),title:c(`${b} against ${r.name}`),description:c(`The verdict is ${e.verdict}.`),start:n,end:n,props:[u("verdict",
e.verdict),u("policy-sha256",r.sha256),...o?[u("commit",o.sha),u("target-branch",o.target_branch)]:[]],"local-definitions":{components:O(e,p)},"reviewed-control\
s":{"control-selections":[Z(y)]},...v("observations",f.flatMap(({observations:a})=>a)),...v("risks",f.flatMap(({risks:a})=>a)),...v("findings",f.flatMap(({finding:a})=>a??
[]))}],...g.length>0?{"back-matter":{resources:g}}:{}};return`${JSON.stringify({"assessment-results":w},null,2)}
`};async function A(e,t,r,n,i,s,o){let{name:d,description:p,status:y,controls:f}=e,g=await Promise.all(f.map(async(l,k)=>I(l,await n("observation",...i,t,d,k,l.
id),s,o))),w=(await Promise.all(f.map(async(l,k)=>{let{id:M,waiver:h}=l;if(!h)return[];let L=await n("risk",d,M,k,h.owner,h.reason,h.expires);return[U(l,h,L,g[k]?.
uuid??"",s)]}))).flat(),a=[{actors:[{type:"tool","actor-uuid":s.tool}]}],m=y!=="not_applicable"&&{uuid:await n("finding",...i,t,d),title:c(d),description:c(p??d),
origins:a,target:{type:"objective-id","target-id":r?.id??"",status:_[y]},...v("related-observations",g.map(l=>({"observation-uuid":l.uuid}))),...v("related-risk\
s",w.map(l=>({"risk-uuid":l.uuid})))};return{observations:g,risks:w,finding:m||void 0}}function I(e,t,{tool:r,project:n},i){let{id:s,title:o,severity:d,status:p,
message:y,note:f,phase:g,evidence:b,remediation:w}=e,a=j(w.url);return{uuid:t,title:c(o),description:c(y),props:[u("control",s),u("status",p),u("severity",d),u(
"phase",g)],...a===void 0?{}:{links:[{href:a,rel:"reference",text:c(w.text)}]},methods:[p==="external"?"UNKNOWN":"TEST"],types:["finding"],origins:[{actors:[{type:"\
tool","actor-uuid":r}]}],subjects:[{"subject-uuid":n,type:"component"}],...v("relevant-evidence",[...b.map(({fact:m,request:l})=>`${m}: ${l}`),...R(e)].map(m=>({
description:c(m)}))),collected:i,...f===null?{}:{remarks:c(f)}}}function U({id:e,title:t,message:r},{owner:n,reason:i,expires:s},o,d,{tool:p}){return{uuid:o,title:c(
`${t} (waived)`),description:c(r),statement:c(i),props:[u("control",e),u("owner",n),u("expires",s)],status:"deviation-approved",origins:[{actors:[{type:"tool","\
actor-uuid":p}]}],.../^\d{4}-\d\d-\d\d$/.test(s)?{deadline:`${s}T23:59:59Z`}:{},"related-observations":[{"observation-uuid":d}]}}function O({subject:e,tool:t},r){
let n=j(`${e.gitlab_url}/${$(e.project.path)}`);return[{uuid:r.tool,type:"software",title:"Countersign",description:"Judges a GitLab project and its merge reque\
sts against a policy.",props:[u("version",t.version)],status:{state:"operational"}},{uuid:r.project,type:"software",title:c(e.project.path),description:`Project\
 ${e.project.id} of a GitLab instance.`,...n===void 0?{}:{links:[{href:n,rel:"reference"}]},status:{state:"operational"}}]}async function J({source:e,sha256:t,commit:r},n,i){
return{uuid:await n("policy",...i),title:c(e),props:[u("sha256",t),...r===null?[]:[u("commit",r)]]}}function Z(e){let t=[...new Set(e.map(({id:r})=>r))];return t.
length===0?{"include-all":{}}:{"include-controls":t.map(r=>({"control-id":r}))}}function u(e,t){return{name:e,ns:S,value:$(t)||"(empty)"}}function v(e,t){return t.
length===0?{}:{[e]:t}}function c(e){return $(e).replace(/[\\`*_{}[\]<>~|&"^]/g,"\\$&").replace(/^[#+=-]|(?<=^\d{1,9})[.)]/,"\\$&")||"(empty)"}export{D as render};
