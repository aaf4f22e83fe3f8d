import{c as a,d as i}from"./chunk-VLFHZUIO.js";import{$b_b as n}from"../index.js";import{$8_d as o}from"../index.js";var m=o({id:"default_branch_protected",title:"The default branch is protected",type:"boolean",severity:"high",needs:{project:n,rules:a},remediation:{text:"prote\
ct the default branch under Settings > Repository > Protected branches",page:"/-/settings/repository#js-protected-branches-settings"},read:({project:e,rules:t})=>h(
e,t)});function h({defaultBranch:e,isEmpty:t,readsCode:s},d){if(t===void 0)return{unknown:"GitLab did not show whether the repository is empty"};if(t)return{unknown:"\
the repository is empty, and the API does not tell which default branch GitLab assumes"};if(!s)return{unknown:"GitLab did not show which branch is the default o\
ne"};if(e===void 0)return{value:!1,reason:"the project has no default branch"};let r=d.find(({name:u})=>i(u,e));if(!r)return{value:!1,reason:`no protection rule\
 matches ${e}`};let c=r.name===e?"":` by the rule ${r.name}`;return{value:!0,reason:`${e} is protected${c}`}}export{m as a,h as b};
