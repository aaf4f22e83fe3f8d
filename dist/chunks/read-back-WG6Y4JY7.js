import{$k_c as m}from"../index.js";import{$4_b as u}from"../index.js";
var p=6e4;async function D(r,t,s){let{gitlab:i}=r,a=r.serverNow()-t.createdAtMs,d=a<p?[2e3,3e3,5e3]:[0,1e3],n=[...s];for(let f of d){await r.sleep(f);let o;try{
let e=await i.StatusChecks.allForMergeRequest(t.projectId,t.iid);o=new Map(e.map(c=>[c.id,c.status]))}catch(e){if(e instanceof u&&e.code!=="INTERRUPTED")return n;
throw e}if(n=await Promise.all(n.map(e=>l(r,e,o.get(e.id)))),a>=p&&n.every(e=>(o.get(e.id)??e.status)===e.status))break}return n}async function l(r,t,s){if(t.outcome!==
"delivered"||s===void 0||s===t.status)return t;let i={kind:"status_check",id:t.id,name:t.name??void 0,requirement:t.requirement??void 0},a=await m(r,i);return{...a,
attempts:a.attempts+t.attempts}}export{D as readBack};
