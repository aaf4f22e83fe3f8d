import{a as _,b,c as d,d as g,f as h}from"./shared-ci-outcome.js";import"./shared-ci-lint.js";import{b as E}from"./shared-job-names.js";import"./shared-stars.js";
import"./shared-absent.js";import{$2599_c as v}from"../index.js";import{$82ce_o as u}from"../index.js";import{$f045_e as C}from"../index.js";var I=["CI_DEBUG_TR\
ACE","CI_DEBUG_SERVICES"],n="for every job",S=new Set(["","0","f","false","no","off"]),$=v({id:"pipeline_no_debug_trace",title:"No job prints all its variables",
description:"Fails if the merged configuration sets CI_DEBUG_TRACE or CI_DEBUG_SERVICES, as a global variable or as one of a job or rule. Variables of projects,\
 groups and runs are not in the configuration.",severity:"high",scope:"project",needs:{config:_},params:u(b),prepare:async({except:r,child_pipelines:s})=>({except:await E(
r),child_pipelines:s}),example:{except:["debug:*"]},remediation:{text:"remove CI_DEBUG_TRACE and CI_DEBUG_SERVICES from the configuration, and change the secret\
s that a log has shown",page:"/-/ci/editor"},check({config:r},{except:s,child_pipelines:l}){let t=g(r,s),[c={}]=r.variables,f=[...r.variables.map(a=>({place:n,variables:a})),
...t.flatMap(({name:a,variables:i,rules:o=[]})=>[i,...o.map(e=>e.variables)].map(e=>({place:`in ${a}`,variables:e})))].flatMap(({place:a,variables:i})=>I.flatMap(
o=>{let e=i[o],m=a!==n&&e===c[o];return e===void 0||m||S.has(e.trim().toLowerCase())?[]:[{said:`${o} is ${e} ${a}`,isOpen:h(e).length>0}]})),p=a=>[...new Set(f.
filter(i=>i.isOpen===a).map(i=>i.said))];return d(r,{wrong:p(!1),open:p(!0),said:`none of ${C(t.length,"job")} is traced`},l,s)}});export{$ as pipelineNoDebugTrace};
