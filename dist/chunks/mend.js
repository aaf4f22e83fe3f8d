import{$416b_a as n}from"../index.js";import{$42a1_b as a}from"../index.js";function s(t){let e=[...new Set(t.map(i))];return{text:e.length===0?r:e.join("; ")}}
var r="give the control what the message says it lacks; the page of the control says what it needs";function i({fact:t,error:e}){let o=e instanceof a&&"status"in
e?Number(e.status):0;return o===401||o===403||o===404?`ask the owner of the token for ${t.requiredRole}; it is not your change`:e instanceof n?t.scope==="merge_\
request"?"look at the jobs and files of the merge request that the message names, and run the job again":"ask a maintainer of the project to look at what the me\
ssage names; it is not your change":e instanceof a&&e.code==="TIMEOUT"?"run the job again, or ask the owner of the job for a longer timeout; it is not your chan\
ge":"run the job again; if it stays so, ask the administrators of GitLab; it is not your change"}export{s as mend};
