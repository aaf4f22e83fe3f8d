import{b as S}from"./shared-addresses.js";import{b as A}from"./shared-part-values.js";import{f as x}from"./shared-reporting-formats-findings.js";import{a as j}from"./shared-one-line.js";
import{$0a0c_a as N}from"../index.js";import{$e613_a as _}from"../index.js";var q=/^((?:[A-Z]{1,4}(?:\.[A-Z]{1,4})*[.-]?)?\d{1,4}(?:[.-]\d{1,4})*(?:\(\d{1,3}\))*)(?=$|[\s:–—])/,
L=60;function P(t){let e=new Set,r=new Map,a=(o,s)=>{let n=r.get(o)??1,l=n===1?o:`${o}${s}${n}`;for(;e.has(l);)l=`${o}${s}${++n}`;return r.set(o,n+1),e.add(l),l};
return t.map(o=>{let[,s]=q.exec(j(o))??[];if(s===void 0){let p=a(T(o),"-");return{id:p,target:p}}let n=s.toLowerCase().replace(/\((\d+)\)/g,".$1"),l=/^\d/.test(
n)?`clause-${n}`:n;return{id:l,target:a(l,"_obj.")}})}function T(t){let e=[...j(t).toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"-")].slice(0,L).join("").replace(/^-+|-+$/g,
"");return new RegExp("^\\p{L}","u").test(e)?e:`requirement-${e||"unnamed"}`}var C="5b2f6f0e-6d0b-4d0e-9a55-0f0a6a1d6c1b";function M(t){return(...e)=>E(JSON.stringify(
[...t,...e]))}async function E(t){let e=[...(C.replaceAll("-","").match(/../g)??[]).map(a=>Number.parseInt(a,16)),...new TextEncoder().encode(t)],r=new Uint8Array(
await crypto.subtle.digest("SHA-1",Uint8Array.from(e))).slice(0,16);return r[6]=(r[6]??0)&15|80,r[8]=(r[8]??0)&63|128,[...r].map(a=>a.toString(16).padStart(2,"0")).
join("").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/,"$1-$2-$3-$4-$5")}var J=`${N}/ns/oscal`,O={pass:{state:"satisfied",reason:"pass"},fail:{state:"not-satisfie\
d",reason:"fail"},unknown:{state:"not-satisfied",reason:"other",remarks:"evidence is missing"}},U=async t=>{let{subject:e,policy:r,generated_at:a,tool:o}=t,s=M(
[e.gitlab_url,e.project.id]),n=e.merge_request,l=[n?.iid??null,n?.sha??null,a,r.sha256],p={tool:await s("tool",o.version),project:await s("project")},g=t.requirements.
map(({name:i})=>i),$=P(g),m=await Promise.all(t.requirements.map((i,d)=>{let k=g.slice(0,d).filter(b=>b===i.name),h=(...b)=>s(...b,...k.map(()=>"again"));return Z(
i,d,$[d],h,l,p,a)})),f=await Promise.all(r.documents.map(async(i,d)=>K(i,t,await s("policy",r.sha256,d)))),v=`${e.project.path}${n?` !${n.iid}`:""}`,w={uuid:await s(
"document",...l),metadata:{title:u(`Countersign: ${v}`),"last-modified":a,version:a,"oscal-version":"1.2.1"},"import-ap":{href:`#${f.at(-1)?.uuid??p.tool}`,remarks:u(
r.name)},results:[{uuid:await s("result",...l),title:u(`${v} against ${r.name}`),description:u(`The verdict is ${t.verdict}.`),start:a,end:a,props:[c("verdict",
t.verdict),c("policy-sha256",r.sha256),...n?[c("commit",n.sha),c("target-branch",n.target_branch)]:[]],"local-definitions":{components:I(t,p)},"reviewed-control\
s":{"control-selections":[R($)]},...y("observations",m.flatMap(({observations:i})=>i)),...y("risks",m.flatMap(({risks:i})=>i)),...y("findings",m.flatMap(({finding:i})=>i??
[]))}],...f.length>0?{"back-matter":{resources:f}}:{}};return`${JSON.stringify({"assessment-results":w},null,2)}
`};async function Z(t,e,r,a,o,s,n){let{name:l,description:p,status:g,controls:$}=t,m=await Promise.all($.map(async(i,d)=>G(i,await a("observation",...o,e,l,d,i.
id),s,n))),f=(await Promise.all($.map(async(i,d)=>{let{id:k,waiver:h}=i;if(!h)return[];let b=await a("risk",l,k,d,h.owner,h.reason,h.expires);return[H(i,h,b,m[d]?.
uuid??"",s)]}))).flat(),v=[{actors:[{type:"tool","actor-uuid":s.tool}]}],w=g!=="not_applicable"&&{uuid:await a("finding",...o,e,l),title:u(l),description:u(p??l),
origins:v,target:{type:"objective-id","target-id":r?.target??"",status:O[g]},...y("related-observations",m.map(i=>({"observation-uuid":i.uuid}))),...y("related-\
risks",f.map(i=>({"risk-uuid":i.uuid})))};return{observations:m,risks:f,finding:w||void 0}}function G(t,e,{tool:r,project:a},o){let{id:s,severity:n,status:l,message:p,
note:g,phase:$,evidence:m,remediation:f}=t,v=x(f.url);return{uuid:e,title:u(_(t)),description:u(p),props:[c("control",s),c("status",l),c("severity",n),c("phase",
$)],...v===void 0?{}:{links:[{href:v,rel:"reference",text:u(f.text)}]},methods:[l==="external"?"UNKNOWN":"TEST"],types:["finding"],origins:[{actors:[{type:"tool",
"actor-uuid":r}]}],subjects:[{"subject-uuid":a,type:"component"}],...y("relevant-evidence",[...m.map(({fact:w,request:i})=>`${w}: ${i}`),...A(t)].map(w=>({description:u(
w)}))),collected:o,...g===null?{}:{remarks:u(g)}}}function H(t,{owner:e,reason:r,expires:a},o,s,{tool:n}){return{uuid:o,title:u(`${_(t)} (waived)`),description:u(
t.message),statement:u(r),props:[c("control",t.id),c("owner",e),c("expires",a)],status:"deviation-approved",origins:[{actors:[{type:"tool","actor-uuid":n}]}],.../^\d{4}-\d\d-\d\d$/.
test(a)?{deadline:`${a}T23:59:59Z`}:{},"related-observations":[{"observation-uuid":s}]}}function I({subject:t,tool:e},r){let a=x(`${t.gitlab_url}/${j(t.project.
path)}`);return[{uuid:r.tool,type:"software",title:"Countersign",description:"Judges a GitLab project and its merge requests against a policy.",props:[c("versio\
n",e.version)],status:{state:"operational"}},{uuid:r.project,type:"software",title:u(t.project.path),description:`Project ${t.project.id} of a GitLab instance.`,
...a===void 0?{}:{links:[{href:a,rel:"reference"}]},status:{state:"operational"}}]}function K(t,e,r){let{source:a,sha256:o,commit:s}=t;return{uuid:r,title:u(a),
props:[c("sha256",o),...s===null?[]:[c("commit",s)]],rlinks:[{href:S(t,e),.../^[0-9a-f]{64}$/.test(o)?{hashes:[{algorithm:"SHA-256",value:o}]}:{}}]}}function R(t){
let e=[...new Set(t.map(({id:r})=>r))];return e.length===0?{"include-all":{}}:{"include-controls":e.map(r=>({"control-id":r}))}}function c(t,e){return{name:t,ns:J,
value:j(e)||"(empty)"}}function y(t,e){return e.length===0?{}:{[t]:e}}function u(t){return j(t).replace(/[\\`*_{}[\]<>~|&"^]/g,"\\$&").replace(/^[#+=-]|(?<=^\d{1,9})[.)]/,
"\\$&")||"(empty)"}export{U as render};
