import{b as c}from"./shared-deliver-target.js";import"./shared-gitlab-errors.js";import{b as l}from"./shared-shared-errors.js";import"./shared-text.js";import"./shared-bundler.js";
var d=6e4;async function f(a,t,o){let{gitlab:s}=a,i=a.serverNow()-t.createdAtMs,u=i<d?[2e3,3e3,5e3]:[0,1e3],r=[...o];for(let p of u){await a.sleep(p);let m;try{
let e=await s.StatusChecks.allForMergeRequest(t.projectId,t.iid);m=new Map(e.map(n=>[n.id,n.status]))}catch(e){if(e instanceof l&&e.code!=="INTERRUPTED")return r;
throw e}if(r=await Promise.all(r.map(e=>v(a,e,m.get(e.id)))),i>=d&&r.every(e=>(m.get(e.id)??e.status)===e.status))break}return r}async function v(a,t,o){if(t.outcome!==
"delivered"||o===void 0||o===t.status)return t;let s={kind:"status_check",id:t.id,name:t.name??void 0,requirement:t.requirement??void 0},i=await c(a,s);return{...i,
attempts:i.attempts+t.attempts}}export{f as readBack};
