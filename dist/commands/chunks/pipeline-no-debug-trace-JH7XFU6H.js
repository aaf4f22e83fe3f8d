import{a as m,b as d,c as b,d as h,f as u}from"./chunk-V6APXIYY.js";import{c as f}from"./chunk-O4JV6UV7.js";import"./chunk-XHUCYCOH.js";import"./chunk-KIMTIPSL.js";
import"./chunk-G436ABEP.js";import{c as l}from"./chunk-AQ7DEGON.js";import"./chunk-JDRB6BQ3.js";import"./chunk-J5WW4HX6.js";import{i as c}from"./chunk-7J7MU3VY.js";
import"./chunk-KMJYZSMM.js";import{b as p}from"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var w=["CI_DEBUG_TRACE","CI_DEBUG_SERVICES"],g="for every job",I=new Set(["","0","f","false","no","off"]),O=l({id:"pipeline_no_debug_trace",title:"No job prints\
 all its variables",severity:"high",scope:"project",needs:{config:m},params:c(d),prepare:async({except:t,child_pipelines:r})=>({except:await f(t),child_pipelines:r}),
remediation:{text:"take CI_DEBUG_TRACE and CI_DEBUG_SERVICES out of the configuration, and change the secrets that a log has shown",page:"/-/ci/editor"},check({
config:t},{except:r,child_pipelines:C}){let n=h(t,r),[_={}]=t.variables,v=[...t.variables.map(a=>({place:g,variables:a})),...n.flatMap(({name:a,variables:o,rules:s=[]})=>[
o,...s.map(e=>e.variables)].map(e=>({place:`in ${a}`,variables:e})))].flatMap(({place:a,variables:o})=>w.flatMap(s=>{let e=o[s],E=a!==g&&e===_[s];return e===void 0||
E||I.has(e.trim().toLowerCase())?[]:[{said:`${s} is ${e} ${a}`,isOpen:u(e).length>0}]})),i=a=>[...new Set(v.filter(o=>o.isOpen===a).map(o=>o.said))];return b(t,
{wrong:i(!1),open:i(!0),said:`none of ${p(n.length,"job")} is traced`},C,r)}});export{O as pipelineNoDebugTrace};
