import{$d_c as t,$d_f as e,$d_i as o}from"../index.js";var n=o({value:e(),reason:t({min:1,max:2e3})});function i({value:r,reason:a}){return{value:r,reason:`asserted by the policy's author, not read from GitLab: ${a}`,
note:"an assertion: nothing of GitLab was looked at"}}export{n as Assertion,i as assertedValue};
