import{a as n}from"./chunk-JDRB6BQ3.js";import"./chunk-J5WW4HX6.js";import"./chunk-7J7MU3VY.js";import"./chunk-YFWBQXD3.js";var p=[500,1e3,2e3,3e3,5e3,5e3,5e3,8e3];async function m(u,r,d,l,g){let e=u,t=new Map;for(let[w,a]of[...p,0].entries()){let o=w>0,i=e.sha===r;if(i&&e.isPrepared)
return{state:"current",mergeRequest:e,waited:o,known:t};if(!i&&await l())return{state:"superseded",mergeRequest:e,waited:o,known:t};if(a===0)break;await g(a);let s=await d();
t=new Map([[n.id,s]]),s.ok&&(e=s.value)}let c=e.sha===r?"GitLab has not finished preparing the merge request":`GitLab still shows the head ${e.sha??"none"}, not\
 ${r}`;return t=new Map([[n.id,{ok:!1,reason:c,requests:[],error:void 0}]]),{state:"lagging",mergeRequest:e,waited:!0,known:t}}export{m as settleHead};
