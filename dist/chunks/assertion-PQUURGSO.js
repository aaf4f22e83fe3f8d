import{$d_c as t,$d_f as e,$d_i as o}from"../index.js";var s=o({value:e(),reason:t({min:1,max:2e3})});function i({value:n,reason:r}){return{value:n,because:`asserted by the policy's author, not read from GitLab: ${r}`,
note:"an assertion: nothing of GitLab was looked at"}}export{s as Assertion,i as assertedReading};
