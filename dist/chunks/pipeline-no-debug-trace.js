import{a as _,b as d,c as b,d as g,f as h}from"./shared-ci-outcome.js";import"./shared-ci-lint.js";import{c as E}from"./shared-job-names.js";import{$2599_c as v}from"../index.js";
import{$82ce_o as C}from"../index.js";import{$f045_d as u}from"../index.js";var I=["CI_DEBUG_TRACE","CI_DEBUG_SERVICES"],p="for every job",S=new Set(["","0","f",
"false","no","off"]),$=v({id:"pipeline_no_debug_trace",title:"No job prints all its variables",description:"Fails if the merged configuration sets CI_DEBUG_TRAC\
E or CI_DEBUG_SERVICES, as a global variable or as one of a job or rule. Variables of projects, groups and runs are not in the configuration.",severity:"high",scope:"\
project",needs:{config:_},params:C(d),prepare:async({except:r,child_pipelines:s})=>({except:await E(r),child_pipelines:s}),remediation:{text:"remove CI_DEBUG_TR\
ACE and CI_DEBUG_SERVICES from the configuration, and change the secrets that a log has shown",page:"/-/ci/editor"},check({config:r},{except:s,child_pipelines:l}){
let t=g(r,s),[c={}]=r.variables,f=[...r.variables.map(a=>({place:p,variables:a})),...t.flatMap(({name:a,variables:i,rules:o=[]})=>[i,...o.map(e=>e.variables)].map(
e=>({place:`in ${a}`,variables:e})))].flatMap(({place:a,variables:i})=>I.flatMap(o=>{let e=i[o],m=a!==p&&e===c[o];return e===void 0||m||S.has(e.trim().toLowerCase())?
[]:[{said:`${o} is ${e} ${a}`,isOpen:h(e).length>0}]})),n=a=>[...new Set(f.filter(i=>i.isOpen===a).map(i=>i.said))];return b(r,{wrong:n(!1),open:n(!0),said:`non\
e of ${u(t.length,"job")} is traced`},l,s)}});export{$ as pipelineNoDebugTrace};
