import{a as h,c as d}from"./shared-protected-branches.js";import{b as c}from"./shared-facts-project-project.js";import{e as u}from"./shared-controls-define.js";
var p=u({id:"default_branch_protected",title:"The default branch is protected",description:"True when a protected branch rule matches the default branch, by its\
 exact name or by a wildcard, in the project or inherited from the top-level group. For an empty repository, GitLab decides by the group's default branch protec\
tion. The API does not distinguish that case, so the result is unknown.",type:"boolean",severity:"high",needs:{project:c,rules:h},remediation:{text:"protect the\
 default branch under Settings > Repository > Protected branches",page:"/-/settings/repository#js-protected-branches-settings"},read:({project:e,rules:t})=>o(e,
t)});function o({defaultBranch:e,isEmpty:t,readsCode:n},a){if(t===void 0)return{unknown:"GitLab did not show whether the repository is empty"};if(t)return{unknown:"\
the repository is empty, and the API does not show which default branch GitLab assumes"};if(!n)return{unknown:"GitLab did not show which branch is the default o\
ne"};if(e===void 0)return{value:!1,reason:"the project has no default branch"};let r=a.find(({name:s})=>d(s,e));if(!r)return{value:!1,reason:`no protection rule\
 matches ${e}`};let i=r.name===e?"":` by the rule ${r.name}`;return{value:!0,reason:`${e} is protected${i}`}}export{p as a,o as b};
