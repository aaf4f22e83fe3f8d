import{a as m,b as d}from"./shared-long-list.js";import{c as p}from"./shared-text.js";function g(e){let{evaluation:a,subject:t}=e,{policy:r,documents:n,sha256:l}=e.
loaded,o=new Map(r.requirements.map(({name:s,description:i})=>[s,i]));return p({schema:"countersign.report/v1",verdict:a.verdict,generated_at:e.generatedAt.toISOString().
replace(/\.\d+Z$/,"Z"),tool:{name:"countersign",version:e.version},subject:{gitlab_url:t.gitlabUrl,project:{...t.project},merge_request:t.mergeRequest?{iid:t.mergeRequest.
iid,sha:t.mergeRequest.sha,target_branch:t.mergeRequest.targetBranch}:null},policy:{name:r.name,sources:[...r.sources],documents:[...n],sha256:l},requirements:a.
requirements.map(({name:s,status:i,controls:u})=>({name:s,description:o.get(s)??null,status:i,controls:u.map(c=>v(c,t,e.sha256))})),deliveries:[...e.deliveries],
...e.notices.length===0?{}:{notices:[...e.notices]}})}function v(e,a,t){let r=Array.isArray(e.actual)?d(e.actual,t):[],{id:n,title:l,severity:o,expected:s,remediation:i}=e.
control;return{id:n,title:l,severity:o,status:e.status,message:e.message,note:e.note??null,expected:s?{...s}:null,actual:Array.isArray(e.actual)?m(e.actual):e.actual,
...r.length===0?{}:{actual_rest:[...r]},evidence:e.evidence.map(u=>({...u})),remediation:{text:i.text,url:h(i,a)},phase:e.inPhase,waiver:e.waiver?{...e.waiver}:
null,...e.baseline===void 0?{}:{baseline:e.baseline}}}function h({page:e},{gitlabUrl:a,project:t,mergeRequest:r}){if(e===void 0)return null;let n=`${a}/${t.path.
split("/").map(encodeURIComponent).join("/")}`;return e.startsWith("!")?r?`${n}/-/merge_requests/${r.iid}${e.slice(1)}`:null:`${n}${e}`}function b(e){let a={pass:0,
fail:0,unknown:0,waived:0,not_applicable:0,external:0};for(let{controls:t}of e.requirements)for(let{status:r}of t)a[r]++;return a}export{g as a,b};
