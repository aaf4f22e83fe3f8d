import{a as b,b as d,c as g,d as _,f as h}from"./shared-ci-outcome.js";import"./shared-ci-jobs.js";import{b as E}from"./shared-job-names.js";import"./shared-ci-lint.js";
import"./shared-pattern.js";import"./shared-stars.js";import"./shared-facts-project-project.js";import{c as v}from"./shared-controls-define.js";import"./shared-absent.js";
import"./shared-merge-request.js";import"./shared-facts-source.js";import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";import{
p as u}from"./shared-api.js";import"./shared-shared-errors.js";import{f as C}from"./shared-text.js";import"./shared-bundler.js";var I=["CI_DEBUG_TRACE","CI_DEBU\
G_SERVICES"],n="for every job",S=new Set(["","0","f","false","no","off"]),j=v({id:"pipeline_no_debug_trace",title:"No job prints all its variables",description:"\
Fails if the merged configuration sets CI_DEBUG_TRACE or CI_DEBUG_SERVICES, as a global variable or as one of a job or rule. Variables of projects, groups and r\
uns are not in the configuration.",severity:"high",scope:"project",needs:{config:b},params:u(d),prepare:async({except:r,child_pipelines:t})=>({except:await E(r),
child_pipelines:t}),example:{except:["debug:*"]},remediation:{text:"remove CI_DEBUG_TRACE and CI_DEBUG_SERVICES from the configuration, and change the secrets t\
hat a log has shown",page:"/-/ci/editor"},check({config:r},{except:t,child_pipelines:l}){let p=_(r,t),[m={}]=r.variables,c=[...r.variables.map(a=>({place:n,variables:a})),
...p.flatMap(({name:a,variables:i,rules:o=[]})=>[i,...o.map(e=>e.variables)].map(e=>({place:`in ${a}`,variables:e})))].flatMap(({place:a,variables:i})=>I.flatMap(
o=>{let e=i[o],f=a!==n&&e===m[o];return e===void 0||f||S.has(e.trim().toLowerCase())?[]:[{said:`${o} is ${e} ${a}`,isOpen:h(e).length>0}]})),s=a=>[...new Set(c.
filter(i=>i.isOpen===a).map(i=>i.said))];return g(r,{wrong:s(!1),open:s(!0),said:`none of ${C(p.length,"job")} is traced`},l,t)}});export{j as pipelineNoDebugTrace};
