import{b as k}from"./shared-expression.js";import{a as x}from"./shared-issues.js";import"./shared-controls-define.js";import{d}from"./shared-schema.js";import"./shared-checks.js";
import{C as m,b as N,d as W,e as c,g as u,i as w,k as v,n as l,p as y,x as f}from"./shared-api.js";import"./shared-nearest.js";import"./shared-text.js";import"./shared-bundler.js";
var g=y({control:w().check(m("Id of a control in the same file")),reason:d(2e3),owner:d(255,"Who is responsible for it"),expires:k("Last day of the waiver; it i\
s void afterwards"),projects:f(l(w().check(u(1),m("Full path, * for any part of it, ** for any depth")))),merge_requests:f(l(v().check(c(1))))}),_=y({owners:f(l(
w().check(u(1),m("The only people who may own a waiver")))),longest_days:f(v().check(c(1),W(3650),m("A waiver that lasts more days from today is void")))});function S(t,s){
let o=[],i=r(l(g),t.waivers??[],"waivers")??[],n=r(_,t.waiverRules??{},"waiver_rules");o.push(...T(t,i,n));let e=s.flatMap(a=>a.controls);return{waivers:i.map(a=>({
...a,covers:new Set(e.filter(({id:p})=>p===a.control)),longestDays:n?.longest_days??Number.POSITIVE_INFINITY})),problems:o};function r(a,p,I){let{data:b,error:h}=N(
a,p);return h&&o.push(...x(h.issues,p,a,[I])),b}}function T({requirements:t},s,o){let i=[...t.flatMap(({entries:e})=>e.map(({entry:r,path:a})=>({path:[...a,"enf\
orce_from"],date:r.enforce_from}))),...s.map(({expires:e},r)=>({path:["waivers",r,"expires"],date:e}))].filter(({date:e})=>e!==void 0&&!D(e)),n=[...s.entries()].
filter(([,{owner:e}])=>o?.owners?.includes(e)===!1);return[...i.map(({path:e,date:r})=>({path:e,message:`there is no day ${r}`})),...n.map(([e,{owner:r}])=>({path:[
"waivers",e,"owner"],message:`${r} may not own a waiver: waiver_rules allow ${o?.owners?.join(", ")}`}))]}function D(t){let s=Date.parse(t);return!Number.isNaN(
s)&&new Date(s).toISOString().startsWith(t)}export{g as Waiver,_ as WaiverRules,S as readWaivers};
