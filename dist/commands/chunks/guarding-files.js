import{b as a,c as n}from"./shared-project.js";import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";import{a as c}from"./shared-source.js";
import"./shared-api.js";import"./shared-bundler.js";var p={id:"guarding_files",summary:"Where the CI configuration and the policy are",requiredRole:"a token who\
se user can see the project",scope:"project",needs:{project:a,settings:n},async collect({policy:t},{project:{path:o},settings:{ciConfigPath:r}}){if(r===void 0)throw new c(
"GitLab does not show which file the CI configuration is");let e=u(r||".gitlab-ci.yml",o);return[...e===void 0?[]:[i(e)],...t.flatMap(s=>l(s,o)??[])]}};function u(t,o){
if(/^https?:\/\//i.test(t))return;let[,r=t,e]=/^([^@]*)@([^:]*)/.exec(t)??[];return e===void 0||e.toLowerCase()===o.toLowerCase()?r:void 0}function l(t,o){if(/^(?:https?:\/\/|preset:)/i.
test(t))return;let[,r,e]=/^([^:@\s]+\/[^:@\s]+):([^@]+)@.+$/.exec(t)??[];return e===void 0?i(t):r?.toLowerCase()===o.toLowerCase()?i(e):void 0}function i(t){return t.
replace(/^(?:\.?\/)+/,"")}export{p as guardingFiles};
