import{a as c}from"./chunk-ZOCAAJNH.js";import"./chunk-ZUIEUZLR.js";import"./chunk-NR6O5EWK.js";import{f as s}from"./chunk-UE5MDGOU.js";
import"./chunk-Z23466PB.js";import"./chunk-YFWBQXD3.js";var l=new Map([["version_control_enabled","project_repo_exists"],["minimum_number_of_admins","more_members_than_admins"]]),m="scanner_fuzz_testing_running";function p(n){
let{id:t,expression:e}=n,o=e?.field??t;if(o===m)return Promise.resolve(d(n));let r=l.get(o);if(r!==void 0)return a({...n,id:l.get(t)??t,...e?{expression:{...e,field:r}}:
{}},`${o} is the name that an older GitLab had for ${r}; a current one refuses to import it`)}async function a(n,t){let e=await c(n);return{...e,warnings:[t,...e.
warnings]}}function d({id:n,title:t,severity:e,remediation:o,expression:r}){let i=`GitLab removed ${m} in 18.9, and no control took its place`;return{control:{id:n,
title:t??"Coverage-guided fuzz testing runs on the default branch",severity:e??"info",about:"project",needs:{},expected:r??null,remediation:{text:o??"remove the\
 control from the policy"},judge:()=>s(i)},problems:[],issues:[],warnings:[`${i}: it stays unknown, remove it from the policy`]}}export{p as selectOldName};
