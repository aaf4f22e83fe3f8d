import{a as g}from"./chunk-KIMTIPSL.js";import{b as m}from"./chunk-G436ABEP.js";import{d as h}from"./chunk-AQ7DEGON.js";import"./chunk-J5WW4HX6.js";
import{b as d,c,f as l,g as u,h as f,n as p}from"./chunk-7J7MU3VY.js";import{b as a}from"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var v=f({valid:l(),errors:p(u(c()))}),y={id:"ci_lint",summary:"The check of the CI configuration",requiredRole:"at least Reporter in a private project",scope:"p\
roject",async collect({gitlab:t,projectId:n,read:i}){try{let{valid:e,errors:r=[]}=d(v,await t.read(`/projects/${n}/ci/lint`));return{isValid:e,errors:r}}catch(e){
if(e instanceof a&&"status"in e&&e.status===404&&(await i(m)).isEmpty===!0)return null;throw e}}};var R=h({id:"has_valid_ci_config",title:"The CI configuration is valid",type:"boolean",severity:"medium",needs:{project:g,lint:y},remediation:{text:"repair the \
CI configuration; the pipeline editor shows its errors",page:"/-/ci/editor"},read({project:{pipelinesAccess:t,ciConfigPath:n,hasAutoDevops:i},lint:e}){if(t==="d\
isabled")return{value:!1,reason:"CI/CD is switched off"};if(e===null)return{value:!1,reason:"the repository is empty"};if(t===void 0||n===void 0)return{unknown:"\
GitLab did not show this token how CI/CD is configured"};if(/@|^[a-z]+:\/\//.test(n??""))return{unknown:`the configuration is elsewhere (${n}), which GitLab's l\
int does not read`};if(e.isValid)return{value:!0,reason:"GitLab finds the CI configuration valid"};let[r="no reason given"]=e.errors,o=`GitLab's lint finds an e\
rror in the CI configuration (${r})`,s=w(e.errors,i);return s===void 0?{value:!1,reason:o}:{value:!1,reason:o,uncertainty:s}}}),b=/chosen stage|undefined (need|dependency)|needs? .*job|dependency .* not defined in|prior stages?/i,
C=/not found or access denied|does not exist or|access denied/i;function w(t,n){if(n!==!1)return"Auto DevOps may give the project a configuration, and the lint \
does not see it";let i=e=>b.test(e)||C.test(e);return t.length>0&&t.every(i)?"the lint asks more than GitLab's control does, or sees less than the pipeline's us\
er":void 0}export{R as hasValidCiConfig};
