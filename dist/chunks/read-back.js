import{$c1b3_b as l}from"../index.js";import{$42a1_b as p}from"../index.js";var u=6e4;async function f(a,t,s){let{gitlab:o}=a,i=a.serverNow()-t.createdAtMs,m=i<
u?[2e3,3e3,5e3]:[0,1e3],r=[...s];for(let c of m){await a.sleep(c);let n;try{let e=await o.StatusChecks.allForMergeRequest(t.projectId,t.iid);n=new Map(e.map(d=>[
d.id,d.status]))}catch(e){if(e instanceof p&&e.code!=="INTERRUPTED")return r;throw e}if(r=await Promise.all(r.map(e=>v(a,e,n.get(e.id)))),i>=u&&r.every(e=>(n.get(
e.id)??e.status)===e.status))break}return r}async function v(a,t,s){if(t.outcome!=="delivered"||s===void 0||s===t.status)return t;let o={kind:"status_check",id:t.
id,name:t.name??void 0,requirement:t.requirement??void 0},i=await l(a,o);return{...i,attempts:i.attempts+t.attempts}}export{f as readBack};
