import{a as w}from"./chunk-AXXMUTLY.js";import"./chunk-WT3BOX2Z.js";import{$f_a as v}from"../index.js";
import{$d_c as n,$d_e as c,$d_g as i,$d_i as y,$d_p as l}from"../index.js";var g=y({control:n({about:"Id of the control, of this same file"}),reason:n({min:1,max:2e3}),owner:n({min:1,max:255,about:"Who answers for it"}),expires:v("Last\
 day of the waiver; afterwards it is void"),projects:l(i(n({min:1,about:"Full path, * for any part of it, ** for any depth"}))),merge_requests:l(i(c({min:1})))}),
W=y({owners:l(i(n({min:1,about:"Only these may own a waiver"}))),longest_days:l(c({min:1,max:3650,about:"A waiver that runs longer from today is void"}))});function R(o,s){
let a=[],f=t(i(g),o.waivers??[],"waivers")??[],m=t(W,o.waiverRules??{},"waiver_rules");a.push(...x(o,f,m));let d=s.flatMap(r=>r.controls);return{waivers:f.map(r=>({
...r,covers:new Set(d.filter(({id:p})=>p===r.control)),longestDays:m?.longest_days??Number.POSITIVE_INFINITY})),problems:a};function t(r,p,b){let u=[],h=r.read(
p,[],u);return a.push(...w(u,p,r,[b])),u.length===0?h:void 0}}function x({requirements:o},s,a){let m=[...o.flatMap(({entries:e})=>e.map(({entry:t,path:r})=>({path:[
...r,"enforce_from"],date:t.enforce_from}))),...s.map(({expires:e},t)=>({path:["waivers",t,"expires"],date:e}))].filter(({date:e})=>e!==void 0&&!I(e)),d=[...s.entries()].
filter(([,{owner:e}])=>a?.owners?.includes(e)===!1);return[...m.map(({path:e,date:t})=>({path:e,message:`there is no day ${t}`})),...d.map(([e,{owner:t}])=>({path:[
"waivers",e,"owner"],message:`${t} may not own a waiver: waiver_rules allow ${a?.owners?.join(", ")}`}))]}function I(o){let s=Date.parse(o);return!Number.isNaN(
s)&&new Date(s).toISOString().startsWith(o)}export{g as Waiver,W as WaiverRules,R as readWaivers};
