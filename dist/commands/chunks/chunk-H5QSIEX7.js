import{a as p}from"./chunk-6I5PZASL.js";import{b as y}from"./chunk-WT3BOX2Z.js";var $=864e5,h=14;function L(s,a,i){let u=new Set;return{judged:s.map(({name:e,controls:n})=>({name:e,controls:n.map(m)})),notices:a.flatMap(g)};function m(e){if(e.
status!=="fail")return e;let n=a.find(d=>d.covers.has(e.control)&&c(d)&&!l(d));if(!n)return e;u.add(n);let{reason:t,owner:o,expires:r}=n;return{...e,status:"wai\
ved",waiver:{reason:t,owner:o,expires:r}}}function c({projects:e,merge_requests:n}){let t=!e||p(e,{nocase:!0})(i.project),o=!n||n.some(r=>r===i.iid);return t&&o}
function f({expires:e}){return Math.ceil((Date.parse(e)-i.nowMs)/$)}function l(e){let n=f(e);if(n<0)return`expired on ${e.expires}`;if(n>e.longestDays)return`ru\
ns for ${n} more days, and the policy allows ${e.longestDays}`}function g(e){let n=`the waiver of ${e.control} (${e.owner})`,t=l(e);if(t)return[`${n} is void: i\
t ${t}`];if(e.covers.size===0){let o=s.flatMap(({controls:r})=>r.map(({control:d})=>d.id));return[`${n} covers nothing: its file has no such control${y(e.control,
o)}`]}if(u.has(e)){let o=f(e);return o<=h?[`${n} ends on ${e.expires}, in ${o} days`]:[]}return c(e)?[`${n} is not used: the control does not fail`]:[]}}export{L as a};
