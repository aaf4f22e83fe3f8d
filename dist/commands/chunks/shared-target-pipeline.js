import{e as g}from"./shared-pipeline-jobs.js";import{a as b}from"./shared-change-origin.js";import{a as h}from"./shared-merge-request.js";import{b as y,c as j}from"./shared-schema.js";
import{i,j as w,n as v,o as _}from"./shared-api.js";var q=_({id:w(),ref:i(),sha:i(),status:i(),source:j(i())}),R={id:"target_pipeline_jobs",summary:"The jobs of\
 the target branch's pipeline",requiredRole:"at least Reporter, or public pipelines",scope:"merge_request",needs:{mergeRequest:h,origin:b},async collect(a,{mergeRequest:{
targetBranch:t},origin:{baseSha:e}}){for await(let s of l(a,t,e)){let r=await p(a,s.id);if(r)return{pipeline:s,...r}}return null}};async function p(a,t){let e=await g(
a,a.projectId,t);return e.jobs.every(({isOfTag:s})=>s===!1)?e:void 0}async function B(a,t,e){for(let{id:s}of(await u(a,t,e)).slice(0,o)){let r=await p(a,s);if(r)
return r}}var o=5;async function*l(a,t,e){yield*(e===void 0?[]:await u(a,t,e)).filter(({status:s})=>s==="success").slice(0,o),yield*(await f(a,t)).slice(0,o)}async function u({
gitlab:a,projectId:t},e,s){let r=await a.read(`/projects/${t}/pipelines`,{ref:e,sha:s,perPage:100});return d(r,e).map(({id:n,status:c})=>({id:n,sha:s,status:c,isAtBase:!0}))}
async function f({gitlab:a,projectId:t},e){let s={ref:e,status:"success",perPage:20,page:1},r=await a.read(`/projects/${t}/pipelines`,s);return d(r,e).map(({id:n,
sha:c,status:m})=>({id:n,sha:c,status:m,isAtBase:!1}))}function d(a,t){return y(v(q),a).filter(({ref:e,source:s})=>e===t&&s!=="parent_pipeline").sort((e,s)=>s.id-
e.id)}export{R as a,p as b,B as c,o as d,l as e,u as f,f as g};
