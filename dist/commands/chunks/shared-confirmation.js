import{a as f}from"./shared-gitlab-errors.js";import{b as u}from"./shared-text.js";function m({status:s,body:n,attempts:o},t,e,i){let a=t.includes(s)?p(n,e):`it\
s status is ${s}, not ${t[0]}`;if(a!==void 0)throw new f("GITLAB_UNEXPECTED",`the answer to ${i} does not confirm that GitLab has taken the status: ${a}`,{request:i,
status:s,attempts:o,advice:"look for a proxy between the job and GitLab"})}function p(s,n){for(let[o,t]of Object.entries(n)){let e=o.split(".").reduce((a,r)=>a?.[r],
s),i=typeof e=="string"||typeof e=="number"?u(String(e),64):"missing";if(t!==void 0&&e!==t)return`${o} is ${i}, not ${t}`}}export{m as a};
