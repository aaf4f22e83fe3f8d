import{a as o}from"./chunk-HL5K36FB.js";import"./chunk-NUFRM6SI.js";import{c as g}from"./chunk-UE5MDGOU.js";import{b as u,c,f as l,g as f,h as p,
m as h}from"./chunk-5I4XA2XV.js";import{b as d}from"./chunk-C6EUKJGU.js";import"./chunk-VC46IEJQ.js";var b=p({valid:l(),errors:h(f(c()))}),m={id:"ci_lint",summary:"The check of the CI configuration",right:"at least Reporter in a private project",about:"project",
async collect({gitlab:t,projectId:i,read:n}){try{let{valid:e,errors:r=[]}=u(b,await t.read(`/projects/${i}/ci/lint`));return{isValid:e,errors:r}}catch(e){if(e instanceof
d&&"status"in e&&e.status===404&&(await n(o)).isEmpty===!0)return null;throw e}}};var V=g({id:"has_valid_ci_config",title:"The CI configuration is valid",type:"boolean",severity:"medium",needs:{project:o,lint:m},remediation:{text:"repair the \
CI configuration; the pipeline editor shows its errors",page:"/-/ci/editor"},read({project:{pipelinesAccess:t,ciConfigPath:i,hasAutoDevops:n},lint:e}){if(t==="d\
isabled")return{value:!1,because:"CI/CD is switched off"};if(e===null)return{value:!1,because:"the repository is empty"};if(t===void 0||i===void 0)return{unknown:"\
GitLab did not show this token how CI/CD is configured"};if(/@|^[a-z]+:\/\//.test(i??""))return{unknown:`the configuration is elsewhere (${i}), which GitLab's l\
int does not read`};if(e.isValid)return{value:!0,because:"GitLab finds the CI configuration valid"};let[r="no reason given"]=e.errors,s=`GitLab's lint finds an \
error in the CI configuration (${r})`,a=w(e.errors,n);return a===void 0?{value:!1,because:s}:{value:!1,because:s,doubt:a}}}),y=/chosen stage|undefined (need|dependency)|needs? .*job|dependency .* not defined in|prior stages?/i,
v=/not found or access denied|does not exist or|access denied/i;function w(t,i){if(i!==!1)return"Auto DevOps may give the project a configuration, and the lint \
does not see it";let n=e=>y.test(e)||v.test(e);return t.length>0&&t.every(n)?"the lint asks more than GitLab's control does, or sees less than the pipeline's us\
er":void 0}export{V as hasValidCiConfig};
