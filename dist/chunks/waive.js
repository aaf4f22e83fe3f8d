import{a as m}from"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";import{$1b3d_b as h}from"../index.js";var w=864e5,v=14;function x(a,l,i){
let c=new Set;return{judged:a.map(({name:r,controls:t})=>({name:r,controls:t.map(d)})),notices:l.flatMap($)};function d(r){if(r.status!=="fail")return r;let t=l.
find(s=>s.covers.has(r.control)&&u(s)&&!p(s));if(!t)return r;c.add(t);let{reason:n,owner:o,expires:e}=t;return{...r,status:"waived",waiver:{reason:n,owner:o,expires:e}}}
function u({projects:r,merge_requests:t}){let n=!r||m(r,{nocase:!0})(i.project),o=!t||t.some(e=>e===i.iid);return n&&o}function f({expires:r}){return Math.ceil(
(Date.parse(r)-i.nowMs)/w)}function p(r){let t=f(r);if(t<0)return`expired on ${r.expires}`;if(t>r.longestDays)return`runs for ${t} more days, and the policy all\
ows ${r.longestDays}`}function $(r){let t=`the waiver of ${r.control} (${r.owner})`,n=p(r);if(n)return[`${t} is void: it ${n}`];if(r.covers.size===0){let o=a.flatMap(
({controls:e})=>e.map(({control:s})=>s.id));return[`${t} covers nothing: its file has no such control${h(r.control,o)}`]}if(c.has(r)){let o=f(r);return o<=v?[`${t}\
 ends on ${r.expires}, in ${o} days`]:[]}return u(r)?[`${t} is not used: the control does not fail`]:[]}}export{x as waive};
