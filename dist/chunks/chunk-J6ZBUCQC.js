import{a as i,b as c}from"./chunk-KSH4LJEY.js";import{a}from"./chunk-HL5K36FB.js";import{c as d}from"./chunk-UE5MDGOU.js";var y=d({id:"default_branch_protected",title:"The default branch is protected",type:"boolean",severity:"high",needs:{project:a,rules:i},remediation:{text:"prote\
ct the default branch under Settings > Repository > Protected branches",page:"/-/settings/repository#js-protected-branches-settings"},read:({project:e,rules:t})=>h(
e,t)});function h({defaultBranch:e,isEmpty:t,readsCode:r},n){if(t===void 0)return{unknown:"GitLab did not show whether the repository is empty"};if(t)return{unknown:"\
the repository is empty, and the API does not tell which default branch GitLab assumes"};if(!r)return{unknown:"GitLab did not show which branch is the default o\
ne"};if(e===void 0)return{value:!1,because:"the project has no default branch"};let o=n.find(({name:u})=>c(u,e));if(!o)return{value:!1,because:`no protection ru\
le matches ${e}`};let s=o.name===e?"":` by the rule ${o.name}`;return{value:!0,because:`${e} is protected${s}`}}function m(e,t){return t.find(({name:r,isInherited:n})=>r===
e&&!n)}export{y as a,h as b,m as c};
