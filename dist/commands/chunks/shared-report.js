import{c as m}from"./shared-text.js";function d(e){let{evaluation:n,subject:t}=e,{policy:r,documents:a,sha256:i}=e.loaded,l=new Map(r.requirements.map(({name:s,
description:o})=>[s,o]));return m({schema:"countersign.report/v1",verdict:n.verdict,generated_at:e.generatedAt.toISOString().replace(/\.\d+Z$/,"Z"),tool:{name:"\
countersign",version:e.version},subject:{gitlab_url:t.gitlabUrl,project:{...t.project},merge_request:t.mergeRequest?{iid:t.mergeRequest.iid,sha:t.mergeRequest.sha,
target_branch:t.mergeRequest.targetBranch}:null},policy:{name:r.name,sources:[...r.sources],documents:[...a],sha256:i},requirements:n.requirements.map(({name:s,
status:o,controls:u})=>({name:s,description:l.get(s)??null,status:o,controls:u.map(c=>p(c,t))})),deliveries:[...e.deliveries]})}function p(e,n){let{id:t,title:r,
severity:a,expected:i,remediation:l}=e.control;return{id:t,title:r,severity:a,status:e.status,message:e.message,note:e.note??null,expected:i?{...i}:null,actual:e.
actual,evidence:e.evidence.map(s=>({...s})),remediation:{text:l.text,url:g(l,n)},phase:e.inPhase,waiver:e.waiver?{...e.waiver}:null,...e.baseline===void 0?{}:{baseline:e.
baseline}}}function g({page:e},{gitlabUrl:n,project:t,mergeRequest:r}){if(e===void 0)return null;let a=`${n}/${t.path.split("/").map(encodeURIComponent).join("/")}`;
return e.startsWith("!")?r?`${a}/-/merge_requests/${r.iid}${e.slice(1)}`:null:`${a}${e}`}function v(e){let n={pass:0,fail:0,unknown:0,waived:0,not_applicable:0,
external:0};for(let{controls:t}of e.requirements)for(let{status:r}of t)n[r]++;return n}export{d as a,v as b};
