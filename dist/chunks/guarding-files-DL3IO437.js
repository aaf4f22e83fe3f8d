import{a}from"./chunk-KIMTIPSL.js";import{$b_b as s}from"../index.js";import{$n_d as o}from"../index.js";
var m={id:"guarding_files",summary:"Where the CI configuration and the policy are",requiredRole:"a token whose user can see the project",scope:"project",needs:{
project:s,settings:a},async collect({policy:e},{project:{path:n},settings:{ciConfigPath:r}}){if(r===void 0)throw new o("GitLab does not show which file the CI c\
onfiguration is");let t=f(r||".gitlab-ci.yml",n);return[...t===void 0?[]:[i(t)],...e.flatMap(c=>u(c,n)??[])]}};function f(e,n){if(/^https?:\/\//i.test(e))return;
let[,r=e,t]=/^([^@]*)@([^:]*)/.exec(e)??[];return t===void 0||t.toLowerCase()===n.toLowerCase()?r:void 0}function u(e,n){if(/^(?:https?:\/\/|preset:)/i.test(e))
return;let[,r,t]=/^([^:@\s]+\/[^:@\s]+):([^@]+)@.+$/.exec(e)??[];return t===void 0?i(e):r?.toLowerCase()===n.toLowerCase()?i(t):void 0}function i(e){return e.replace(
/^(?:\.?\/)+/,"")}export{m as guardingFiles};
