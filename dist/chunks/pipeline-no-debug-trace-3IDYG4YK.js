import{a as m,b as d,c as b,d as h,f as u}from"./chunk-ZOKENJU2.js";import{c as f}from"./chunk-EKHASONJ.js";import"./chunk-KIMTIPSL.js";
import{$8_c as l}from"../index.js";
import{$d_i as c}from"../index.js";import{$9_b as p}from"../index.js";var w=["CI_DEBUG_TRACE","CI_DEBUG_SERVICES"],g="for every job",I=new Set(["","0","f","false","no","off"]),O=l({id:"pipeline_no_debug_trace",title:"No job prints\
 all its variables",severity:"high",scope:"project",needs:{config:m},params:c(d),prepare:async({except:t,child_pipelines:r})=>({except:await f(t),child_pipelines:r}),
remediation:{text:"take CI_DEBUG_TRACE and CI_DEBUG_SERVICES out of the configuration, and change the secrets that a log has shown",page:"/-/ci/editor"},check({
config:t},{except:r,child_pipelines:C}){let n=h(t,r),[_={}]=t.variables,v=[...t.variables.map(a=>({place:g,variables:a})),...n.flatMap(({name:a,variables:o,rules:s=[]})=>[
o,...s.map(e=>e.variables)].map(e=>({place:`in ${a}`,variables:e})))].flatMap(({place:a,variables:o})=>w.flatMap(s=>{let e=o[s],E=a!==g&&e===_[s];return e===void 0||
E||I.has(e.trim().toLowerCase())?[]:[{said:`${s} is ${e} ${a}`,isOpen:u(e).length>0}]})),i=a=>[...new Set(v.filter(o=>o.isOpen===a).map(o=>o.said))];return b(t,
{wrong:i(!1),open:i(!0),said:`none of ${p(n.length,"job")} is traced`},C,r)}});export{O as pipelineNoDebugTrace};
