import{c as o,d as a}from"./chunk-3JIEC7FJ.js";import{b as i}from"./chunk-FJUX2Q53.js";import{d as n}from"./chunk-5CR5D7FZ.js";var m=n({id:"default_branch_protected",title:"The default branch is protected",type:"boolean",severity:"high",needs:{project:i,rules:o},remediation:{text:"prote\
ct the default branch under Settings > Repository > Protected branches",page:"/-/settings/repository#js-protected-branches-settings"},read:({project:e,rules:t})=>h(
e,t)});function h({defaultBranch:e,isEmpty:t,readsCode:d},c){if(t===void 0)return{unknown:"GitLab did not show whether the repository is empty"};if(t)return{unknown:"\
the repository is empty, and the API does not tell which default branch GitLab assumes"};if(!d)return{unknown:"GitLab did not show which branch is the default o\
ne"};if(e===void 0)return{value:!1,because:"the project has no default branch"};let r=c.find(({name:u})=>a(u,e));if(!r)return{value:!1,because:`no protection ru\
le matches ${e}`};let s=r.name===e?"":` by the rule ${r.name}`;return{value:!0,because:`${e} is protected${s}`}}export{m as a,h as b};
