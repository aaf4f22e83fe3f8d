import{$2_b as r}from"../index.js";function s(e,o){let t=e.find((i,l)=>e.indexOf(i)!==l),n=o.join(", ");return t!==void 0?new r("POLICY_INVALID",`the requirement "${t}" is in the policy twice (${n}\
)`,{advice:"rename one, or let one file extend the other, which then merges them"}):new r("POLICY_INVALID",`policy ${n} checks nothing: it names no control that\
 can be judged`,{advice:"name at least one control under requirements"})}function u(e){let[o]=e;if(o&&e.length===1)return o;let t=e.flatMap(n=>n.problems.length>
0?n.problems:[n.message]);return new r("POLICY_INVALID",`the policy has ${t.length} problems`,{problems:t})}export{u as joined,s as unusable};
