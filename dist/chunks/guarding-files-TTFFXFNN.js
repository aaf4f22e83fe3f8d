import{a}from"./chunk-MS3U27AQ.js";import{$b_b as s}from"../index.js";import{$n_c as o}from"../index.js";
var m={id:"guarding_files",summary:"Where the CI configuration and the policy are",right:"a token whose user can see the project",about:"project",needs:{project:s,
settings:a},async collect({policy:e},{project:{path:r},settings:{ciConfigPath:n}}){if(n===void 0)throw new o("GitLab does not show which file the CI configurati\
on is");let t=n||".gitlab-ci.yml";return[.../@|^https?:\/\//i.test(t)?[]:[i(t)],...e.flatMap(c=>f(c,r)??[])]}};function f(e,r){if(/^(?:https?:\/\/|preset:)/i.test(
e))return;let[,n,t]=/^([^:@\s]+\/[^:@\s]+):([^@]+)@.+$/.exec(e)??[];return t===void 0?i(e):n?.toLowerCase()===r.toLowerCase()?i(t):void 0}function i(e){return e.
replace(/^(?:\.?\/)+/,"")}export{m as guardingFiles};
