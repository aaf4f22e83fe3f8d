import{a as I}from"./shared-issues.js";import{$e0fb_b as N}from"../index.js";import{$104c_d as h}from"../index.js";import{$82ce_A as l,$82ce_b as W,$82ce_c as k,
$82ce_d as d,$82ce_f as u,$82ce_h as m,$82ce_j as v,$82ce_m as p,$82ce_o as _,$82ce_v as f}from"../index.js";var $=_({control:m().check(l("Id of a control in th\
e same file")),reason:h(2e3),owner:h(255,"Who is responsible for it"),expires:N("Last day of the waiver; it is void afterwards"),projects:f(p(m().check(u(1),l("\
Full path, * for any part of it, ** for any depth")))),merge_requests:f(p(v().check(d(1))))}),y=_({owners:f(p(m().check(u(1),l("The only people who may own a wa\
iver")))),longest_days:f(v().check(d(1),k(3650),l("A waiver that lasts more days from today is void")))});function x(s,t){let o=[],i=r(p($),s.waivers??[],"waive\
rs")??[],n=r(y,s.waiverRules??{},"waiver_rules");o.push(...S(s,i,n));let e=t.flatMap(a=>a.controls);return{waivers:i.map(a=>({...a,covers:new Set(e.filter(({id:c})=>c===
a.control)),longestDays:n?.longest_days??Number.POSITIVE_INFINITY})),problems:o};function r(a,c,b){let{data:g,error:w}=W(a,c);return w&&o.push(...I(w.issues,c,a,
[b])),g}}function S({requirements:s},t,o){let i=[...s.flatMap(({entries:e})=>e.map(({entry:r,path:a})=>({path:[...a,"enforce_from"],date:r.enforce_from}))),...t.
map(({expires:e},r)=>({path:["waivers",r,"expires"],date:e}))].filter(({date:e})=>e!==void 0&&!T(e)),n=[...t.entries()].filter(([,{owner:e}])=>o?.owners?.includes(
e)===!1);return[...i.map(({path:e,date:r})=>({path:e,message:`there is no day ${r}`})),...n.map(([e,{owner:r}])=>({path:["waivers",e,"owner"],message:`${r} may \
not own a waiver: waiver_rules allow ${o?.owners?.join(", ")}`}))]}function T(s){let t=Date.parse(s);return!Number.isNaN(t)&&new Date(t).toISOString().startsWith(
s)}export{$ as Waiver,y as WaiverRules,x as readWaivers};
