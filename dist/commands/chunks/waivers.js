import{b as N}from"./shared-expression.js";import{a as W}from"./shared-issues.js";import"./shared-controls-define.js";import{d as c}from"./shared-schema.js";import"./shared-checks.js";
import{B as m,b as k,c as x,d,f as u,h as w,j as v,m as l,o as y,w as f}from"./shared-api.js";import"./shared-nearest.js";import"./shared-text.js";import"./shared-bundler.js";
var _=y({control:w().check(m("Id of a control in the same file")),reason:c(2e3),owner:c(255,"Who is responsible for it"),expires:N("Last day of the waiver; it i\
s void afterwards"),projects:f(l(w().check(u(1),m("Full path, * for any part of it, ** for any depth")))),merge_requests:f(l(v().check(d(1))))}),g=y({owners:f(l(
w().check(u(1),m("The only people who may own a waiver")))),longest_days:f(v().check(d(1),x(3650),m("A waiver that lasts more days from today is void")))});function S(t,s){
let o=[],i=r(l(_),t.waivers??[],"waivers")??[],n=r(g,t.waiverRules??{},"waiver_rules");o.push(...T(t,i,n));let e=s.flatMap(a=>a.controls);return{waivers:i.map(a=>({
...a,covers:new Set(e.filter(({id:p})=>p===a.control)),longestDays:n?.longest_days??Number.POSITIVE_INFINITY})),problems:o};function r(a,p,I){let{data:b,error:h}=k(
a,p);return h&&o.push(...W(h.issues,p,a,[I])),b}}function T({requirements:t},s,o){let i=[...t.flatMap(({entries:e})=>e.map(({entry:r,path:a})=>({path:[...a,"enf\
orce_from"],date:r.enforce_from}))),...s.map(({expires:e},r)=>({path:["waivers",r,"expires"],date:e}))].filter(({date:e})=>e!==void 0&&!j(e)),n=[...s.entries()].
filter(([,{owner:e}])=>o?.owners?.includes(e)===!1);return[...i.map(({path:e,date:r})=>({path:e,message:`there is no day ${r}`})),...n.map(([e,{owner:r}])=>({path:[
"waivers",e,"owner"],message:`${r} may not own a waiver: waiver_rules allow ${o?.owners?.join(", ")}`}))]}function j(t){let s=Date.parse(t);return!Number.isNaN(
s)&&new Date(s).toISOString().startsWith(t)}export{_ as Waiver,g as WaiverRules,S as readWaivers};
