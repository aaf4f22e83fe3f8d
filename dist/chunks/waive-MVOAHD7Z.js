import{b as p}from"./chunk-WT3BOX2Z.js";var g=864e5,$=14;function W(a,u,i){let r=new Set;return{judged:a.map(({name:e,controls:n})=>({name:e,controls:n.map(y)})),notices:u.flatMap(m)};function y(e){if(e.
status!=="fail")return e;let n=u.find(d=>d.covers.has(e.control)&&c(d)&&!l(d));if(!n)return e;r.add(n);let{reason:s,owner:o,expires:t}=n;return{...e,status:"wai\
ved",waiver:{reason:s,owner:o,expires:t}}}function c({projects:e,merge_requests:n}){let s=!e||e.some(t=>h(t,i.project)),o=!n||n.some(t=>t===i.iid);return s&&o}function f({
expires:e}){return Math.floor((Date.parse(e)-i.nowMs)/g)+1}function l(e){let n=f(e);if(n<0)return`expired on ${e.expires}`;if(n>e.longestDays)return`runs for ${n}\
 more days, and the policy allows ${e.longestDays}`}function m(e){let n=`the waiver of ${e.control} (${e.owner})`,s=l(e);if(s)return[`${n} is void: it ${s}`];if(e.
covers.size===0){let o=a.flatMap(({controls:t})=>t.map(({control:d})=>d.id));return[`${n} covers nothing: its file has no such control${p(e.control,o)}`]}if(r.has(
e)){let o=f(e);return o<=$?[`${n} ends on ${e.expires}, in ${o} days`]:[]}return c(e)?[`${n} is not used: the control does not fail`]:[]}}function h(a,u){let i=a.
split(/(\*\*|\*)/).map(r=>r==="**"?".*":r==="*"?"[^/]*":r.replace(/[\\^$.|?+()[\]{}]/g,"\\$&")).join("");return new RegExp(`^${i}$`,"i").test(u)}export{h as matchesPath,W as waive};
