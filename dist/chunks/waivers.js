import{a as b}from"./shared-issues.js";import{$e0fb_b as k}from"../index.js";import{$104c_d as h}from"../index.js";import{$82ce_b as N,$82ce_c as W,$82ce_d as u,
$82ce_f as d,$82ce_h as m,$82ce_j as v,$82ce_m as f,$82ce_o as _,$82ce_u as l,$82ce_z as p}from"../index.js";var $=_({control:m().check(p("Id of the control, of\
 this same file")),reason:h(2e3),owner:h(255,"Who answers for it"),expires:k("Last day of the waiver; afterwards it is void"),projects:l(f(m().check(d(1),p("Ful\
l path, * for any part of it, ** for any depth")))),merge_requests:l(f(v().check(u(1))))}),y=_({owners:l(f(m().check(d(1),p("Only these may own a waiver")))),longest_days:l(
v().check(u(1),W(3650),p("A waiver that runs longer from today is void")))});function x(s,t){let o=[],i=r(f($),s.waivers??[],"waivers")??[],n=r(y,s.waiverRules??
{},"waiver_rules");o.push(...S(s,i,n));let e=t.flatMap(a=>a.controls);return{waivers:i.map(a=>({...a,covers:new Set(e.filter(({id:c})=>c===a.control)),longestDays:n?.
longest_days??Number.POSITIVE_INFINITY})),problems:o};function r(a,c,g){let{data:I,error:w}=N(a,c);return w&&o.push(...b(w.issues,c,a,[g])),I}}function S({requirements:s},t,o){
let i=[...s.flatMap(({entries:e})=>e.map(({entry:r,path:a})=>({path:[...a,"enforce_from"],date:r.enforce_from}))),...t.map(({expires:e},r)=>({path:["waivers",r,
"expires"],date:e}))].filter(({date:e})=>e!==void 0&&!j(e)),n=[...t.entries()].filter(([,{owner:e}])=>o?.owners?.includes(e)===!1);return[...i.map(({path:e,date:r})=>({
path:e,message:`there is no day ${r}`})),...n.map(([e,{owner:r}])=>({path:["waivers",e,"owner"],message:`${r} may not own a waiver: waiver_rules allow ${o?.owners?.
join(", ")}`}))]}function j(s){let t=Date.parse(s);return!Number.isNaN(t)&&new Date(t).toISOString().startsWith(s)}export{$ as Waiver,y as WaiverRules,x as readWaivers};
