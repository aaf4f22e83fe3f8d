import{a as w}from"./chunk-AXXMUTLY.js";import{a as v}from"./chunk-ADNVDV36.js";import"./chunk-2AWVKLQT.js";import"./chunk-AQ7DEGON.js";
import{c as a,e as u,g as i,i as y,p as l}from"./chunk-7J7MU3VY.js";import"./chunk-WT3BOX2Z.js";import"./chunk-Z23466PB.js";import"./chunk-YFWBQXD3.js";var W=y({control:a({description:"Id of the control, of this same file"}),reason:a({min:1,max:2e3}),owner:a({min:1,max:255,description:"Who answers for it"}),expires:v(
"Last day of the waiver; afterwards it is void"),projects:l(i(a({min:1,description:"Full path, * for any part of it, ** for any depth"}))),merge_requests:l(i(u(
{min:1})))}),b=y({owners:l(i(a({min:1,description:"Only these may own a waiver"}))),longest_days:l(u({min:1,max:3650,description:"A waiver that runs longer from\
 today is void"}))});function R(o,s){let n=[],d=r(i(W),o.waivers??[],"waivers")??[],m=r(b,o.waiverRules??{},"waiver_rules");n.push(...x(o,d,m));let f=s.flatMap(
t=>t.controls);return{waivers:d.map(t=>({...t,covers:new Set(f.filter(({id:p})=>p===t.control)),longestDays:m?.longest_days??Number.POSITIVE_INFINITY})),problems:n};
function r(t,p,h){let c=[],g=t.read(p,[],c);return n.push(...w(c,p,t,[h])),c.length===0?g:void 0}}function x({requirements:o},s,n){let m=[...o.flatMap(({entries:e})=>e.
map(({entry:r,path:t})=>({path:[...t,"enforce_from"],date:r.enforce_from}))),...s.map(({expires:e},r)=>({path:["waivers",r,"expires"],date:e}))].filter(({date:e})=>e!==
void 0&&!I(e)),f=[...s.entries()].filter(([,{owner:e}])=>n?.owners?.includes(e)===!1);return[...m.map(({path:e,date:r})=>({path:e,message:`there is no day ${r}`})),
...f.map(([e,{owner:r}])=>({path:["waivers",e,"owner"],message:`${r} may not own a waiver: waiver_rules allow ${n?.owners?.join(", ")}`}))]}function I(o){let s=Date.
parse(o);return!Number.isNaN(s)&&new Date(s).toISOString().startsWith(o)}export{W as Waiver,b as WaiverRules,R as readWaivers};
