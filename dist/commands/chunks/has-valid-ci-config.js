import{b as a}from"./shared-ci-lint.js";import{c as d}from"./shared-facts-project-project.js";import{e as h}from"./shared-controls-define.js";import"./shared-absent.js";
import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";import"./shared-api.js";import"./shared-shared-errors.js";import"./shared-bundler.js";
var l=h({id:"has_valid_ci_config",title:"The CI configuration is valid",description:"True when CI/CD is on and GitLab's lint finds the configuration at the head\
 of the default branch valid. The lint checks more than GitLab's control does. An error that only the lint sees, a configuration that is kept elsewhere, or Auto\
 DevOps makes the result unknown.",type:"boolean",severity:"medium",needs:{project:d,lint:a},remediation:{text:"repair the CI configuration; the pipeline editor\
 shows its errors",page:"/-/ci/editor"},read({project:{pipelinesAccess:i,ciConfigPath:t,hasAutoDevops:o},lint:e}){if(i==="disabled")return{value:!1,reason:"CI/C\
D is switched off"};if(e===null)return{value:!1,reason:"the repository is empty"};if(i===void 0||t===void 0)return{unknown:"GitLab did not show this token how C\
I/CD is configured"};if(/@|^[a-z]+:\/\//.test(t??""))return{unknown:`the configuration is elsewhere (${t}), which GitLab's lint does not read`};if(e.isValid)return{
value:!0,reason:"GitLab finds the CI configuration valid"};let[s="no reason given"]=e.errors,n=`GitLab's lint finds an error in the CI configuration (${s})`,r=p(
e.errors,o);return r===void 0?{value:!1,reason:n}:{value:!1,reason:n,uncertainty:r}}}),c=/chosen stage|undefined (need|dependency)|needs? .*job|dependency .* not defined in|prior stages?/i,
u=/not found or access denied|does not exist or|access denied/i,f=/^Please provide content of/;function p(i,t){if(t!==!1&&i.some(e=>f.test(e)))return"Auto DevOp\
s may give the project a configuration, and the lint does not see it";let o=e=>c.test(e)||u.test(e);return i.length>0&&i.every(o)?"the lint checks more than Git\
Lab's control does, or sees less than the pipeline's user":void 0}export{l as hasValidCiConfig};
