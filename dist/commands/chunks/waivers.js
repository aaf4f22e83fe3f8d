import{b as N}from"./shared-expression.js";import{a as W}from"./shared-issues.js";import"./shared-controls-define.js";import{d as c}from"./shared-schema.js";import"./shared-checks.js";
import"./shared-nearest.js";import{A as m,b,c as x,d as u,f as d,h as w,j as v,m as l,o as y,v as f}from"./shared-api.js";import"./shared-text.js";import"./shared-bundler.js";
var g=y({control:w().check(m("Id of the control, of this same file")),reason:c(2e3),owner:c(255,"Who answers for it"),expires:N("Last day of the waiver; afterwa\
rds it is void"),projects:f(l(w().check(d(1),m("Full path, * for any part of it, ** for any depth")))),merge_requests:f(l(v().check(u(1))))}),_=y({owners:f(l(w().
check(d(1),m("Only these may own a waiver")))),longest_days:f(v().check(u(1),x(3650),m("A waiver that runs longer from today is void")))});function S(t,s){let o=[],
i=r(l(g),t.waivers??[],"waivers")??[],n=r(_,t.waiverRules??{},"waiver_rules");o.push(...j(t,i,n));let e=s.flatMap(a=>a.controls);return{waivers:i.map(a=>({...a,
covers:new Set(e.filter(({id:p})=>p===a.control)),longestDays:n?.longest_days??Number.POSITIVE_INFINITY})),problems:o};function r(a,p,I){let{data:k,error:h}=b(a,
p);return h&&o.push(...W(h.issues,p,a,[I])),k}}function j({requirements:t},s,o){let i=[...t.flatMap(({entries:e})=>e.map(({entry:r,path:a})=>({path:[...a,"enfor\
ce_from"],date:r.enforce_from}))),...s.map(({expires:e},r)=>({path:["waivers",r,"expires"],date:e}))].filter(({date:e})=>e!==void 0&&!D(e)),n=[...s.entries()].filter(
([,{owner:e}])=>o?.owners?.includes(e)===!1);return[...i.map(({path:e,date:r})=>({path:e,message:`there is no day ${r}`})),...n.map(([e,{owner:r}])=>({path:["wa\
ivers",e,"owner"],message:`${r} may not own a waiver: waiver_rules allow ${o?.owners?.join(", ")}`}))]}function D(t){let s=Date.parse(t);return!Number.isNaN(s)&&
new Date(s).toISOString().startsWith(t)}export{g as Waiver,_ as WaiverRules,S as readWaivers};
