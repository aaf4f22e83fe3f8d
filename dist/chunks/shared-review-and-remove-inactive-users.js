import{a as c}from"./shared-member-activity.js";import{a as h}from"./shared-now.js";import{a as l}from"./shared-time.js";import{$2599_e as u}from"../index.js";import{
$f045_e as i,$f045_f as w}from"../index.js";var s=90,d=u({id:"review_and_remove_inactive_users",title:"Every member was active within 90 days",description:"True\
 when every member, bots included, was active within 90 days. A user who was never active makes it false. The result comes from the member lists, which must agr\
ee with each other.",type:"boolean",severity:"low",needs:{team:c,now:h},remediation:{text:"remove members who are no longer active; access tokens count as membe\
rs too",page:"/-/project_members"},read({team:r,now:e}){let t=o(r,e,s);return{value:t.length===0,reason:m(r,t,s),note:"read from the member list; GitLab counts \
its table of authorisations, which is updated in the background"}}});function o(r,e,t){return r.filter(({lastActiveAt:a})=>a===void 0||a<e-t*l)}function m(r,e,t){
if(e.length===0)return`all ${i(r.length,"member")} were active within ${t} days`;let a=w(e.map(({username:n})=>n));return`${i(e.length,"member was","members wer\
e")} not active within ${t} days: ${a}`}export{d as a,o as b,m as c};
