import{a as m,b as d,c as b,d as u,f as h}from"./chunk-FPTZKVNC.js";import{c as f}from"./chunk-W7XNVSWF.js";import"./chunk-XHUCYCOH.js";import"./chunk-OQPSCAJC.js";
import"./chunk-FJUX2Q53.js";import{c}from"./chunk-5CR5D7FZ.js";import"./chunk-L2YG2ETW.js";import"./chunk-J5WW4HX6.js";import{i as l}from"./chunk-7J7MU3VY.js";
import"./chunk-3BWEGA6D.js";import{b as p}from"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var w=["CI_DEBUG_TRACE","CI_DEBUG_SERVICES"],g="for every job",I=new Set(["","0","f","false","no","off"]),O=c({id:"pipeline_no_debug_trace",title:"No job prints\
 all its variables",severity:"high",about:"project",needs:{config:m},params:l(d),prepare:async({except:t,child_pipelines:s})=>({except:await f(t),child_pipelines:s}),
remediation:{text:"take CI_DEBUG_TRACE and CI_DEBUG_SERVICES out of the configuration, and change the secrets that a log has shown",page:"/-/ci/editor"},check({
config:t},{except:s,child_pipelines:C}){let n=u(t,s),[_={}]=t.variables,v=[...t.variables.map(a=>({place:g,variables:a})),...n.flatMap(({name:a,variables:o,rules:r=[]})=>[
o,...r.map(e=>e.variables)].map(e=>({place:`in ${a}`,variables:e})))].flatMap(({place:a,variables:o})=>w.flatMap(r=>{let e=o[r],E=a!==g&&e===_[r];return e===void 0||
E||I.has(e.trim().toLowerCase())?[]:[{said:`${r} is ${e} ${a}`,isOpen:h(e).length>0}]})),i=a=>[...new Set(v.filter(o=>o.isOpen===a).map(o=>o.said))];return b(t,
{wrong:i(!1),open:i(!0),said:`none of ${p(n.length,"job")} is traced`},C,s)}});export{O as pipelineNoDebugTrace};
