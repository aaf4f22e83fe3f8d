import{$2599_d as a}from"../index.js";import{$39cf_b as c,$39cf_c as d}from"../index.js";import{$104c_b as l,$104c_c as h}from"../index.js";import{$82ce_h as u,
$82ce_k as f,$82ce_m as p,$82ce_n as v}from"../index.js";import{$42a1_b as m}from"../index.js";var g=v({valid:f(),errors:h(p(u()))}),b={id:"ci_lint",summary:"Th\
e check of the CI configuration",requiredRole:"at least Reporter in a private project",scope:"project",async collect({gitlab:t,projectId:i,read:o}){try{let{valid:e,
errors:r=[]}=l(g,await t.read(`/projects/${i}/ci/lint`));return{isValid:e,errors:r}}catch(e){if(e instanceof m&&"status"in e&&e.status===404&&(await o(c)).isEmpty===
!0)return null;throw e}}},w=a({id:"has_valid_ci_config",title:"The CI configuration is valid",description:"True when CI/CD is on and GitLab's lint finds the con\
figuration at the head of the default branch valid. The lint checks more than GitLab's control does. An error that only the lint sees, a configuration that is k\
ept elsewhere, or Auto DevOps makes the result unknown.",type:"boolean",severity:"medium",needs:{project:d,lint:b},remediation:{text:"repair the CI configuratio\
n; the pipeline editor shows its errors",page:"/-/ci/editor"},read({project:{pipelinesAccess:t,ciConfigPath:i,hasAutoDevops:o},lint:e}){if(t==="disabled")return{
value:!1,reason:"CI/CD is switched off"};if(e===null)return{value:!1,reason:"the repository is empty"};if(t===void 0||i===void 0)return{unknown:"GitLab did not \
show this token how CI/CD is configured"};if(/@|^[a-z]+:\/\//.test(i??""))return{unknown:`the configuration is elsewhere (${i}), which GitLab's lint does not re\
ad`};if(e.isValid)return{value:!0,reason:"GitLab finds the CI configuration valid"};let[r="no reason given"]=e.errors,n=`GitLab's lint finds an error in the CI \
configuration (${r})`,s=$(e.errors,o);return s===void 0?{value:!1,reason:n}:{value:!1,reason:n,uncertainty:s}}}),y=/chosen stage|undefined (need|dependency)|needs? .*job|dependency .* not defined in|prior stages?/i,
C=/not found or access denied|does not exist or|access denied/i,_=/^Please provide content of/;function $(t,i){if(i!==!1&&t.some(e=>_.test(e)))return"Auto DevOp\
s may give the project a configuration, and the lint does not see it";let o=e=>y.test(e)||C.test(e);return t.length>0&&t.every(o)?"the lint asks more than GitLa\
b's control does, or sees less than the pipeline's user":void 0}export{w as hasValidCiConfig};
