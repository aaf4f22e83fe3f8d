import{c as p}from"./shared-deliver-target.js";import"./shared-gitlab-errors.js";import{b as l}from"./shared-shared-errors.js";import"./shared-text.js";import"./shared-bundler.js";
var u=6e4;async function f(a,t,o){let{gitlab:s}=a,r=a.serverNow()-t.createdAtMs,d=r<u?[2e3,3e3,5e3]:[0,1e3],i=[...o];for(let c of d){if(!await a.sleep(c))return i;
let n;try{let e=await s.StatusChecks.allForMergeRequest(t.projectId,t.iid);n=new Map(e.map(m=>[m.id,m.status]))}catch(e){if(e instanceof l&&e.code!=="INTERRUPTE\
D")return i;throw e}if(i=await Promise.all(i.map(e=>v(a,e,n.get(e.id)))),r>=u&&i.every(e=>(n.get(e.id)??e.status)===e.status))break}return i}async function v(a,t,o){
if(t.outcome!=="delivered"||o===void 0||o===t.status)return t;let s={kind:"status_check",id:t.id,name:t.name??void 0,requirement:t.requirement??void 0},r=await p(
a,s);return{...r,attempts:r.attempts+t.attempts}}export{f as readBack};
