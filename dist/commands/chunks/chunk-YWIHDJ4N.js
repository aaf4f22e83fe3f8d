import{h,i as U}from"./chunk-RL36L5WP.js";import{e as F,f as R,g as C}from"./chunk-5CR5D7FZ.js";import{c as $,e as x,f as O,g as A,i as L,l as _,p}from"./chunk-7J7MU3VY.js";
import{b as v,c as m}from"./chunk-Z23466PB.js";var V={at_most:p(x({min:0,max:1e6})),only_new:p(O()),ignore:p(A(L({identifier:$({min:1,max:200,about:"Such as CVE-2021-44228, CWE-79 or the id of a rule"}),reason:$(
{min:1,max:500})})))},W=p(_(["count","ignore"]));function q(n,e){let s=[],a={known:0,ignored:new Map,doubted:0,dismissed:0,unknown:0};for(let r of n)s.push(...j(
r,e,a));let t=n.flatMap(({head:r})=>[...r.troubles,...e.acceptPartial?[]:r.partial.map(f=>`${f} is of a scan of the changed files only`)]),o=n.flatMap(({base:r})=>r?.
troubles??[]),g=n.flatMap(({head:r,base:f})=>[r.source,f?.source]).filter(r=>r!==void 0),i=E(a,e,g),d=`${v(s.length,e.onlyNew?"new finding":"finding")} of ${e.severityAtLeast}\
 or more`;if(s.length>e.atMost){let r=`${d}, at most ${e.atMost} may be: ${N(s,n.length>1)}`;if(o.length>0)return C(`${r}; they may have been there before, sinc\
e ${m(o,3)}`);let f=n.filter(({base:u})=>u&&u.source===void 0).map(({type:u})=>u),w=f.length>0?`; the target branch has no ${m(f)} report to compare with, so al\
l count`:"";return R(`${r}${w}`,{actual:D(s),note:i})}return t.length>0?C(`${m(t,5)}; ${d} so far`):F(d,{actual:D(s),note:i})}function j({type:n,head:e,base:s,dismissed:a},t,o){
let g=new Map(t.scale.map((l,y)=>[l,y])),i=g.get(t.severityAtLeast)??0,d=new Set(t.ignore.map(({identifier:l})=>l.toLowerCase())),r=new Set(s?.findings.flatMap(
h)),f=new Set(a?.findings.flatMap(h)),w=new Set,u=[];for(let l of e.findings){let y=g.get(l.severity)??0,S=l.severity==="unknown"&&y<i;if(S&&!t.countUnknown&&o.
unknown++,y<i&&!(S&&t.countUnknown))continue;let k=d.size===0?void 0:l.identifiers.find(c=>d.has(c)),b=h(l);k!==void 0?o.ignored.set(k,(o.ignored.get(k)??0)+1):
l.isDoubted&&t.ignoreDoubted?o.doubted++:b.some(c=>f.has(c))?o.dismissed++:b.some(c=>r.has(c))?o.known++:b.some(c=>w.has(c))||u.push({type:n,finding:l,rank:y});
for(let c of b)w.add(c)}return u}function E(n,{ignore:e,onlyNew:s},a){let t=new Map(e.map(({identifier:i,reason:d})=>[i.toLowerCase(),d])),o=[...s&&n.known>0?[`${n.
known} known before`]:[],...[...n.ignored].map(([i,d])=>`${d} of ${i} ignored (${t.get(i)})`),...n.doubted>0?[`${n.doubted} marked as likely false by the scanne\
r`]:[],...n.dismissed>0?[`${n.dismissed} dismissed in GitLab`]:[],...n.unknown>0?[`${n.unknown} of unknown severity, which ranks below low`]:[]];return[a.length===
0?"":`read: ${m([...new Set(a)])}`,...o.length>0?[`left aside: ${m(o)}`]:[]].filter(Boolean).join("; ")}var M=5,I=100;function D(n){return[...n].sort((e,s)=>s.rank-
e.rank).slice(0,I).map(({finding:e})=>`${e.severity}: ${e.name}${P(e)}`)}function N(n,e){let a=[...n].sort((t,o)=>o.rank-t.rank).slice(0,M).map(({type:t,finding:o})=>`${e?
`${t.replaceAll("_"," ")} `:""}${o.severity} "${o.name}"${P(o)}`);return m(n.length>M?[...a,`${n.length-M} more`]:a)}function P(n){let e=U(n);return e===""?"":`\
 at ${e}`}export{V as a,W as b,q as c};
