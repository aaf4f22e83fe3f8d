import{c as t,f as e,i as o}from"./chunk-7J7MU3VY.js";import"./chunk-YFWBQXD3.js";var n=o({value:e(),reason:t({min:1,max:2e3})});function i({value:r,reason:a}){return{value:r,reason:`asserted by the policy's author, not read from GitLab: ${a}`,
note:"an assertion: nothing of GitLab was looked at"}}export{n as Assertion,i as assertedValue};
