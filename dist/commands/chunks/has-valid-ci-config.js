import{b as a,c as d}from"./shared-project.js";import{d as c}from"./shared-controls-define.js";import"./shared-facts-define.js";import{b as l,c as h}from"./shared-schema.js";
import"./shared-checks.js";import{b as u}from"./shared-shared-errors.js";import{h as p,k as f,m,n as v}from"./shared-api.js";import"./shared-bundler.js";var g=v(
{valid:f(),errors:h(m(p()))}),b={id:"ci_lint",summary:"The check of the CI configuration",requiredRole:"at least Reporter in a private project",scope:"project",
async collect({gitlab:t,projectId:i,read:o}){try{let{valid:e,errors:r=[]}=l(g,await t.read(`/projects/${i}/ci/lint`));return{isValid:e,errors:r}}catch(e){if(e instanceof
u&&"status"in e&&e.status===404&&(await o(a)).isEmpty===!0)return null;throw e}}},w=c({id:"has_valid_ci_config",title:"The CI configuration is valid",description:"\
True when CI/CD is on and GitLab's lint finds the configuration at the head of the default branch valid. The lint checks more than GitLab's control does. An err\
or that only the lint sees, a configuration that is kept elsewhere, or Auto DevOps makes the result unknown.",type:"boolean",severity:"medium",needs:{project:d,
lint:b},remediation:{text:"repair the CI configuration; the pipeline editor shows its errors",page:"/-/ci/editor"},read({project:{pipelinesAccess:t,ciConfigPath:i,
hasAutoDevops:o},lint:e}){if(t==="disabled")return{value:!1,reason:"CI/CD is switched off"};if(e===null)return{value:!1,reason:"the repository is empty"};if(t===
void 0||i===void 0)return{unknown:"GitLab did not show this token how CI/CD is configured"};if(/@|^[a-z]+:\/\//.test(i??""))return{unknown:`the configuration is\
 elsewhere (${i}), which GitLab's lint does not read`};if(e.isValid)return{value:!0,reason:"GitLab finds the CI configuration valid"};let[r="no reason given"]=e.
errors,n=`GitLab's lint finds an error in the CI configuration (${r})`,s=I(e.errors,o);return s===void 0?{value:!1,reason:n}:{value:!1,reason:n,uncertainty:s}}}),
y=/chosen stage|undefined (need|dependency)|needs? .*job|dependency .* not defined in|prior stages?/i,C=/not found or access denied|does not exist or|access denied/i,
k=/^Please provide content of/;function I(t,i){if(i!==!1&&t.some(e=>k.test(e)))return"Auto DevOps may give the project a configuration, and the lint does not se\
e it";let o=e=>y.test(e)||C.test(e);return t.length>0&&t.every(o)?"the lint asks more than GitLab's control does, or sees less than the pipeline's user":void 0}export{w as hasValidCiConfig};
