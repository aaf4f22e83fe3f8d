import{$39cf_b as a,$39cf_c as n}from"../index.js";import{$416b_a as c}from"../index.js";var f={id:"guarding_files",summary:"Where the CI configuration and the \
policy are",requiredRole:"a token whose user can see the project",scope:"project",needs:{project:a,settings:n},async collect({policy:e},{project:{path:o},settings:{
ciConfigPath:r}}){if(r===void 0)throw new c("GitLab does not show which file the CI configuration is");let t=u(r||".gitlab-ci.yml",o);return[...t===void 0?[]:[i(
t)],...e.flatMap(s=>l(s,o)??[])]}};function u(e,o){if(/^https?:\/\//i.test(e))return;let[,r=e,t]=/^([^@]*)@([^:]*)/.exec(e)??[];return t===void 0||t.toLowerCase()===
o.toLowerCase()?r:void 0}function l(e,o){if(/^(?:https?:\/\/|preset:)/i.test(e))return;let[,r,t]=/^([^:@\s]+\/[^:@\s]+):([^@]+)@.+$/.exec(e)??[];return t===void 0?
i(e):r?.toLowerCase()===o.toLowerCase()?i(t):void 0}function i(e){return e.replace(/^(?:\.?\/)+/,"")}export{f as guardingFiles};
