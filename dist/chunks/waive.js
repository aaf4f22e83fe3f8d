import{a as d}from"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";import{$1b3d_b as h}from"../index.js";var w=864e5,v=14;function x(l,c,s){
let f=new Set;return{judged:l.map(({name:t,controls:r})=>({name:t,controls:r.map(m)})),notices:c.flatMap($)};function m(t){if(t.status!=="fail")return t;let r=c.
find(i=>i.covers.has(t.control)&&u(i)&&!p(i));if(!r)return t;f.add(r);let{reason:o,owner:n,expires:e}=r;return{...t,status:"waived",waiver:{reason:o,owner:n,expires:e}}}
function u({projects:t,merge_requests:r}){let o=!t||d(t,{nocase:!0})(s.project),n=!r||r.some(e=>e===s.iid);return o&&n}function a({expires:t}){return s.clocksMs.
map(r=>Math.ceil((Date.parse(t)-r)/w))}function p(t){let[r,o]=[Math.min(...a(t)),Math.max(...a(t))];if(r<0)return`expired on ${t.expires}`;if(o>t.longestDays)return`\
runs for ${o} more days, but the policy allows only ${t.longestDays}`}function $(t){let r=`the waiver of ${t.control} (${t.owner})`,o=p(t);if(o)return[`${r} is \
void: it ${o}`];if(t.covers.size===0){let n=l.flatMap(({controls:e})=>e.map(({control:i})=>i.id));return[`${r} has no effect: its file has no such control${h(t.
control,n)}`]}if(f.has(t)){let n=Math.min(...a(t));return n<=v?[`${r} ends on ${t.expires}, in ${n} days`]:[]}return u(t)?[`${r} is not used: the control does n\
ot fail`]:[]}}export{x as waive};
