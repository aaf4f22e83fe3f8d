import{a as s}from"./chunk-UVYROYED.js";import{a}from"./chunk-5LXXYSSH.js";import{$8_d as i}from"../index.js";import{$9_b as o,$9_c as m}from"../index.js";var c=90,y=i({id:"review_and_remove_inactive_users",title:"No member is inactive",type:"boolean",severity:"low",needs:{team:s,now:a},remediation:{text:"remove m\
embers who are no longer active; access tokens count as members too",page:"/-/project_members"},read({team:t,now:e}){let r=d(t,e,c);return{value:r.length===0,reason:u(
t,r,c),note:"read from the member list; GitLab counts its table of authorisations, which is updated in the background"}}});function d(t,e,r){return t.filter(({lastActiveAt:n})=>n===
void 0||n<e-r*864e5)}function u(t,e,r){if(e.length===0)return`all ${o(t.length,"member")} were active within ${r} days`;let n=m(e.map(({username:l})=>l));return`${o(
e.length,"member was","members were")} not active within ${r} days: ${n}`}export{y as a,d as b,u as c};
