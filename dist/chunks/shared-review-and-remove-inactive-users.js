import{a as c}from"./shared-member-activity.js";import{a as h}from"./shared-now.js";import{a as l}from"./shared-time.js";import{$2599_d as u}from"../index.js";import{
$f045_d as i,$f045_e as d}from"../index.js";var s=90,w=u({id:"review_and_remove_inactive_users",title:"No member is inactive",description:"True when every membe\
r, bots included, was active within 90 days. A user who was never active makes it false. The result comes from the member lists, which must agree with each othe\
r.",type:"boolean",severity:"low",needs:{team:c,now:h},remediation:{text:"remove members who are no longer active; access tokens count as members too",page:"/-/\
project_members"},read({team:r,now:e}){let t=o(r,e,s);return{value:t.length===0,reason:m(r,t,s),note:"read from the member list; GitLab counts its table of auth\
orisations, which is updated in the background"}}});function o(r,e,t){return r.filter(({lastActiveAt:a})=>a===void 0||a<e-t*l)}function m(r,e,t){if(e.length===0)
return`all ${i(r.length,"member")} were active within ${t} days`;let a=d(e.map(({username:n})=>n));return`${i(e.length,"member was","members were")} not active \
within ${t} days: ${a}`}export{w as a,o as b,m as c};
