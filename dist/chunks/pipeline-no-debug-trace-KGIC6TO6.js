import{a as m,b as d,c as b,d as u,f as h}from"./chunk-QDEFNA2H.js";import{c as f}from"./chunk-BZDCD67W.js";import"./chunk-OQPSCAJC.js";
import{$8_c as c}from"../index.js";
import{$d_i as l}from"../index.js";import{$9_b as p}from"../index.js";var w=["CI_DEBUG_TRACE","CI_DEBUG_SERVICES"],g="for every job",I=new Set(["","0","f","false","no","off"]),O=c({id:"pipeline_no_debug_trace",title:"No job prints\
 all its variables",severity:"high",about:"project",needs:{config:m},params:l(d),prepare:async({except:t,child_pipelines:s})=>({except:await f(t),child_pipelines:s}),
remediation:{text:"take CI_DEBUG_TRACE and CI_DEBUG_SERVICES out of the configuration, and change the secrets that a log has shown",page:"/-/ci/editor"},check({
config:t},{except:s,child_pipelines:C}){let n=u(t,s),[_={}]=t.variables,v=[...t.variables.map(a=>({place:g,variables:a})),...n.flatMap(({name:a,variables:o,rules:r=[]})=>[
o,...r.map(e=>e.variables)].map(e=>({place:`in ${a}`,variables:e})))].flatMap(({place:a,variables:o})=>w.flatMap(r=>{let e=o[r],E=a!==g&&e===_[r];return e===void 0||
E||I.has(e.trim().toLowerCase())?[]:[{said:`${r} is ${e} ${a}`,isOpen:h(e).length>0}]})),i=a=>[...new Set(v.filter(o=>o.isOpen===a).map(o=>o.said))];return b(t,
{wrong:i(!1),open:i(!0),said:`none of ${p(n.length,"job")} is traced`},C,s)}});export{O as pipelineNoDebugTrace};
