import{a as m}from"./chunk-AXXMUTLY.js";import"./chunk-WT3BOX2Z.js";import{$3_b as p}from"../index.js";import{$4_b as l}from"../index.js";
function f(e,o){let n=e.find((r,i)=>e.indexOf(r)!==i),t=o.join(", ");return n!==void 0?new l("POLICY_INVALID",`the requirement "${n}" is in the policy twice (${t}\
)`,{advice:"rename one, or let one file extend the other, which then merges them"}):new l("POLICY_INVALID",`policy ${t} checks nothing: it names no control that\
 can be judged`,{advice:"name at least one control under requirements"})}function h(e){let[o]=e;if(o&&e.length===1)return o;let n=e.flatMap(t=>t.problems.length>
0?t.problems:[t.message]);return new l("POLICY_INVALID",`the policy has ${n.length} problems`,{problems:n})}function d(e,o){let{entry:n,path:t=[]}=o??{},r=e.problems.
map(s=>({...s,path:[...t,...s.path]}));if(!e.shape)return r;let i=m(e.issues,n?.with??{},e.shape,[...t,"with"]);return[...r,...i]}function y(e,o,n){let t=o.map(
({path:r,atKey:i,message:s})=>({...n(r,i),message:s}));return p(e,t.sort((r,i)=>r.line-i.line||r.column-i.column))}export{y as invalid,h as joined,d as problemsAt,f as unusable};
