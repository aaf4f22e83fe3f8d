import{a as d,b,c as _,d as g,f as h}from"./shared-ci-outcome.js";import{c as E}from"./shared-job-names.js";import"./shared-pattern.js";import"./shared-project.js";
import"./shared-merge-request.js";import{c as v}from"./shared-controls-define.js";import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";
import"./shared-source.js";import{o as u}from"./shared-api.js";import{d as C}from"./shared-text.js";import"./shared-bundler.js";var I=["CI_DEBUG_TRACE","CI_DEBU\
G_SERVICES"],n="for every job",S=new Set(["","0","f","false","no","off"]),j=v({id:"pipeline_no_debug_trace",title:"No job prints all its variables",description:"\
Fails if the merged configuration sets CI_DEBUG_TRACE or CI_DEBUG_SERVICES, as a global variable or as one of a job or rule. Variables of projects, groups and r\
uns are not in the configuration.",severity:"high",scope:"project",needs:{config:d},params:u(b),prepare:async({except:r,child_pipelines:t})=>({except:await E(r),
child_pipelines:t}),remediation:{text:"take CI_DEBUG_TRACE and CI_DEBUG_SERVICES out of the configuration, and change the secrets that a log has shown",page:"/-\
/ci/editor"},check({config:r},{except:t,child_pipelines:l}){let s=g(r,t),[c={}]=r.variables,m=[...r.variables.map(a=>({place:n,variables:a})),...s.flatMap(({name:a,
variables:i,rules:o=[]})=>[i,...o.map(e=>e.variables)].map(e=>({place:`in ${a}`,variables:e})))].flatMap(({place:a,variables:i})=>I.flatMap(o=>{let e=i[o],f=a!==
n&&e===c[o];return e===void 0||f||S.has(e.trim().toLowerCase())?[]:[{said:`${o} is ${e} ${a}`,isOpen:h(e).length>0}]})),p=a=>[...new Set(m.filter(i=>i.isOpen===
a).map(i=>i.said))];return _(r,{wrong:p(!1),open:p(!0),said:`none of ${C(s.length,"job")} is traced`},l,t)}});export{j as pipelineNoDebugTrace};
