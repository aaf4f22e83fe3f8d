import{$c1b3_c as l}from"../index.js";import{$42a1_b as f}from"../index.js";var d=6e4;async function p(a,t,s){let{gitlab:o}=a,r=a.serverNow()-t.createdAtMs,c=r<
d?[2e3,3e3,5e3]:[0,1e3],i=[...s];for(let m of c){if(!await a.sleep(m))return i;let n;try{let e=await o.StatusChecks.allForMergeRequest(t.projectId,t.iid);n=new Map(
e.map(u=>[u.id,u.status]))}catch(e){if(e instanceof f&&e.code!=="INTERRUPTED")return i;throw e}if(i=await Promise.all(i.map(e=>v(a,e,n.get(e.id)))),r>=d&&i.every(
e=>(n.get(e.id)??e.status)===e.status))break}return i}async function v(a,t,s){if(t.outcome!=="delivered"||s===void 0||s===t.status)return t;let o={kind:"status_\
check",id:t.id,name:t.name??void 0,requirement:t.requirement??void 0},r=await l(a,o);return{...r,attempts:r.attempts+t.attempts}}export{p as readBack};
