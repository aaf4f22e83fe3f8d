import{e as g}from"./shared-pipeline-jobs.js";import{a as h}from"./shared-change-origin.js";import{$70c0_a as _}from"../index.js";import{$104c_b as b,$104c_c as y}from"../index.js";
import{$82ce_h as i,$82ce_i as j,$82ce_m as w,$82ce_n as $}from"../index.js";var v=$({id:j(),ref:i(),sha:i(),status:i(),source:y(i())}),q={id:"target_pipeline_j\
obs",summary:"The jobs of the target branch's pipeline",requiredRole:"at least Reporter, or public pipelines",scope:"merge_request",needs:{mergeRequest:_,origin:h},
async collect(a,{mergeRequest:{targetBranch:t},origin:{baseSha:e}}){for await(let s of l(a,t,e)){let r=await p(a,s.id);if(r)return{pipeline:s,...r}}return null}};
async function p(a,t){let e=await g(a,a.projectId,t);return e.jobs.every(({isOfTag:s})=>s===!1)?e:void 0}async function R(a,t,e){for(let{id:s}of(await u(a,t,e)).
slice(0,c)){let r=await p(a,s);if(r)return r}}var c=5;async function*l(a,t,e){yield*(e===void 0?[]:await u(a,t,e)).filter(({status:s})=>s==="success").slice(0,c),
yield*(await f(a,t)).slice(0,c)}async function u({gitlab:a,projectId:t},e,s){let r=await a.read(`/projects/${t}/pipelines`,{ref:e,sha:s,perPage:100});return d(r,
e).map(({id:o,status:n})=>({id:o,sha:s,status:n,isAtBase:!0}))}async function f({gitlab:a,projectId:t},e){let s={ref:e,status:"success",perPage:20,page:1},r=await a.
read(`/projects/${t}/pipelines`,s);return d(r,e).map(({id:o,sha:n,status:m})=>({id:o,sha:n,status:m,isAtBase:!1}))}function d(a,t){return b(w(v),a).filter(({ref:e,
source:s})=>e===t&&s!=="parent_pipeline").sort((e,s)=>s.id-e.id)}export{q as a,p as b,R as c,c as d,l as e,u as f,f as g};
