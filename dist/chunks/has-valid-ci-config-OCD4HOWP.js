import{a as m}from"./chunk-OQPSCAJC.js";import{$b_b as h}from"../index.js";import{$8_d as g}from"../index.js";
import{$d_b as d,$d_c as c,$d_f as u,$d_g as l,$d_h as f,$d_n as p}from"../index.js";import{$4_b as a}from"../index.js";var y=f({valid:u(),errors:p(l(c()))}),b={id:"ci_lint",summary:"The check of the CI configuration",right:"at least Reporter in a private project",about:"project",
async collect({gitlab:t,projectId:i,read:n}){try{let{valid:e,errors:r=[]}=d(y,await t.read(`/projects/${i}/ci/lint`));return{isValid:e,errors:r}}catch(e){if(e instanceof
a&&"status"in e&&e.status===404&&(await n(h)).isEmpty===!0)return null;throw e}}};var _=g({id:"has_valid_ci_config",title:"The CI configuration is valid",type:"boolean",severity:"medium",needs:{project:m,lint:b},remediation:{text:"repair the \
CI configuration; the pipeline editor shows its errors",page:"/-/ci/editor"},read({project:{pipelinesAccess:t,ciConfigPath:i,hasAutoDevops:n},lint:e}){if(t==="d\
isabled")return{value:!1,because:"CI/CD is switched off"};if(e===null)return{value:!1,because:"the repository is empty"};if(t===void 0||i===void 0)return{unknown:"\
GitLab did not show this token how CI/CD is configured"};if(/@|^[a-z]+:\/\//.test(i??""))return{unknown:`the configuration is elsewhere (${i}), which GitLab's l\
int does not read`};if(e.isValid)return{value:!0,because:"GitLab finds the CI configuration valid"};let[r="no reason given"]=e.errors,o=`GitLab's lint finds an \
error in the CI configuration (${r})`,s=C(e.errors,n);return s===void 0?{value:!1,because:o}:{value:!1,because:o,doubt:s}}}),v=/chosen stage|undefined (need|dependency)|needs? .*job|dependency .* not defined in|prior stages?/i,
w=/not found or access denied|does not exist or|access denied/i;function C(t,i){if(i!==!1)return"Auto DevOps may give the project a configuration, and the lint \
does not see it";let n=e=>v.test(e)||w.test(e);return t.length>0&&t.every(n)?"the lint asks more than GitLab's control does, or sees less than the pipeline's us\
er":void 0}export{_ as hasValidCiConfig};
