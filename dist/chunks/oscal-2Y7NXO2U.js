import{f as j}from"./chunk-URLSRDCA.js";import{a as $}from"./chunk-APIG3MQ2.js";var L=/^((?:[A-Z]{1,4}(?:\.[A-Z]{1,4})*[.-]?)?\d{1,4}(?:[.-]\d{1,4})*(?:\(\d{1,3}\))*)(?=$|[\s:–—])/;function R(e){let t=new Map;return e.map(r=>{let[,n]=L.
exec($(r))??[];if(n!==void 0){let o=n.toLowerCase().replace(/\((\d+)\)/g,".$1");return{id:/^\d/.test(o)?`clause-${o}`:o}}let i=N(r),s=(t.get(i)??0)+1;return t.set(
i,s),{id:s===1?i:`${i}-${s}`}})}function N(e){let t=$(e).toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"-").slice(0,60).replace(/^-+|-+$/g,"").replace(/[\ud800-\udfff]/gu,
"");return new RegExp("^\\p{L}","u").test(t)?t:`requirement-${t||"unnamed"}`}var T="5b2f6f0e-6d0b-4d0e-9a55-0f0a6a1d6c1b";function x(e){return(...t)=>q(JSON.stringify([...e,...t]))}async function q(e){let r=[...(T.replaceAll("-","").match(
/../g)??[]).map(s=>Number.parseInt(s,16)),...new TextEncoder().encode(e)],n=new Uint8Array(await crypto.subtle.digest("SHA-1",Uint8Array.from(r))).slice(0,16);return n[6]=
(n[6]??0)&15|80,n[8]=(n[8]??0)&63|128,[...n].map(s=>s.toString(16).padStart(2,"0")).join("").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/,"$1-$2-$3-$4-$5")}var P="https://gitlab.com/countersign/countersign/ns/oscal",S={pass:{state:"satisfied",reason:"pass"},fail:{state:"not-satisfied",reason:"fail"},unknown:{state:"\
not-satisfied",reason:"other",remarks:"evidence is missing"}},B=async e=>{let{subject:t,policy:r,generated_at:n,tool:i}=e,s=x([t.gitlab_url,t.project.id]),o=t.merge_request,
d=[o?.iid??null,o?.sha??null,n,r.sha256],p={tool:await s("tool",i.version),project:await s("project")},y=R(e.requirements.map(({name:a})=>a)),m=await Promise.all(
e.requirements.map((a,f)=>_(a,f,y[f],s,d,p,n))),g=await Promise.all(r.documents.map((a,f)=>O(a,s,[r.sha256,f]))),b=`${t.project.path}${o?` !${o.iid}`:""}`,w={uuid:await s(
"document",...d),metadata:{title:c(`Countersign: ${b}`),"last-modified":n,version:n,"oscal-version":"1.2.1"},"import-ap":{href:`#${g.at(-1)?.uuid??p.tool}`,remarks:c(
r.name)},results:[{uuid:await s("result",...d),title:c(`${b} against ${r.name}`),description:c(`The verdict is ${e.verdict}.`),start:n,end:n,props:[u("verdict",
e.verdict),u("policy-sha256",r.sha256),...o?[u("commit",o.sha),u("target-branch",o.target_branch)]:[]],"local-definitions":{components:U(e,p)},"reviewed-control\
s":{"control-selections":[J(y)]},...v("observations",m.flatMap(({observations:a})=>a)),...v("risks",m.flatMap(({risks:a})=>a)),...v("findings",m.flatMap(({finding:a})=>a??
[]))}],...g.length>0?{"back-matter":{resources:g}}:{}};return`${JSON.stringify({"assessment-results":w},null,2)}
`};async function _(e,t,r,n,i,s,o){let{name:d,description:p,status:y,controls:m}=e,g=await Promise.all(m.map(async(l,k)=>A(l,await n("observation",...i,t,d,k,l.
id),s,o))),w=(await Promise.all(m.map(async(l,k)=>{let{id:C,waiver:h}=l;if(!h)return[];let M=await n("risk",d,C,k,h.owner,h.reason,h.expires);return[I(l,h,M,g[k]?.
uuid??"",s)]}))).flat(),a=[{actors:[{type:"tool","actor-uuid":s.tool}]}],f=y!=="not_applicable"&&{uuid:await n("finding",...i,t,d),title:c(d),description:c(p??d),
origins:a,target:{type:"objective-id","target-id":r?.id??"",status:S[y]},...v("related-observations",g.map(l=>({"observation-uuid":l.uuid}))),...v("related-risk\
s",w.map(l=>({"risk-uuid":l.uuid})))};return{observations:g,risks:w,finding:f||void 0}}function A(e,t,{tool:r,project:n},i){let{id:s,title:o,severity:d,status:p,
message:y,note:m,phase:g,evidence:b,remediation:w}=e,a=j(w.url);return{uuid:t,title:c(o),description:c(y),props:[u("control",s),u("status",p),u("severity",d),u(
"phase",g)],...a===void 0?{}:{links:[{href:a,rel:"reference",text:c(w.text)}]},methods:[p==="external"?"UNKNOWN":"TEST"],types:["finding"],origins:[{actors:[{type:"\
tool","actor-uuid":r}]}],subjects:[{"subject-uuid":n,type:"component"}],...v("relevant-evidence",b.map(({fact:f,request:l})=>({description:c(`${f}: ${l}`)}))),collected:i,
...m===null?{}:{remarks:c(m)}}}function I({id:e,title:t,message:r},{owner:n,reason:i,expires:s},o,d,{tool:p}){return{uuid:o,title:c(`${t} (waived)`),description:c(
r),statement:c(i),props:[u("control",e),u("owner",n),u("expires",s)],status:"deviation-approved",origins:[{actors:[{type:"tool","actor-uuid":p}]}],.../^\d{4}-\d\d-\d\d$/.
test(s)?{deadline:`${s}T23:59:59Z`}:{},"related-observations":[{"observation-uuid":d}]}}function U({subject:e,tool:t},r){let n=j(`${e.gitlab_url}/${$(e.project.
path)}`);return[{uuid:r.tool,type:"software",title:"Countersign",description:"Judges a GitLab project and its merge requests against a policy.",props:[u("versio\
n",t.version)],status:{state:"operational"}},{uuid:r.project,type:"software",title:c(e.project.path),description:`Project ${e.project.id} of a GitLab instance.`,
...n===void 0?{}:{links:[{href:n,rel:"reference"}]},status:{state:"operational"}}]}async function O({source:e,sha256:t,commit:r},n,i){return{uuid:await n("polic\
y",...i),title:c(e),props:[u("sha256",t),...r===null?[]:[u("commit",r)]]}}function J(e){let t=[...new Set(e.map(({id:r})=>r))];return t.length===0?{"include-all":{}}:
{"include-controls":t.map(r=>({"control-id":r}))}}function u(e,t){return{name:e,ns:P,value:$(t)||"(empty)"}}function v(e,t){return t.length===0?{}:{[e]:t}}function c(e){
return $(e).replace(/[\\`*_{}[\]<>~|&"^]/g,"\\$&").replace(/^[#+=-]|(?<=^\d{1,9})[.)]/,"\\$&")||"(empty)"}export{B as render};
