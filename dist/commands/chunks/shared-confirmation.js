import{a as u}from"./shared-gitlab-errors.js";function f({status:s,body:a,attempts:i},t,e,o){let n=t.includes(s)?p(a,e):`its status is ${s}, not ${t[0]}`;if(n!==
void 0)throw new u("GITLAB_UNEXPECTED",`the answer to ${o} does not confirm that GitLab has taken the status: ${n}`,{request:o,status:s,attempts:i,advice:"look \
for a proxy between the job and GitLab"})}function p(s,a){for(let[i,t]of Object.entries(a)){let e=i.split(".").reduce((n,r)=>n?.[r],s),o=typeof e=="string"||typeof e==
"number"?String(e).slice(0,64):"missing";if(t!==void 0&&e!==t)return`${i} is ${o}, not ${t}`}}export{f as a};
