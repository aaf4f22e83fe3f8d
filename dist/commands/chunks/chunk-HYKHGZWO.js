import{c as o,d as a}from"./chunk-VLFHZUIO.js";import{b as i}from"./chunk-G436ABEP.js";import{d as n}from"./chunk-AQ7DEGON.js";var m=n({id:"default_branch_protected",title:"The default branch is protected",type:"boolean",severity:"high",needs:{project:i,rules:o},remediation:{text:"prote\
ct the default branch under Settings > Repository > Protected branches",page:"/-/settings/repository#js-protected-branches-settings"},read:({project:e,rules:t})=>h(
e,t)});function h({defaultBranch:e,isEmpty:t,readsCode:s},d){if(t===void 0)return{unknown:"GitLab did not show whether the repository is empty"};if(t)return{unknown:"\
the repository is empty, and the API does not tell which default branch GitLab assumes"};if(!s)return{unknown:"GitLab did not show which branch is the default o\
ne"};if(e===void 0)return{value:!1,reason:"the project has no default branch"};let r=d.find(({name:u})=>a(u,e));if(!r)return{value:!1,reason:`no protection rule\
 matches ${e}`};let c=r.name===e?"":` by the rule ${r.name}`;return{value:!0,reason:`${e} is protected${c}`}}export{m as a,h as b};
