import{h as $,i as D}from"./chunk-4GLHGKYP.js";import{e as U,f as z,g as k}from"./chunk-5CR5D7FZ.js";import{c as C,e as A,f as L,g as _,i as F,l as R,
p as w}from"./chunk-7J7MU3VY.js";import{b as x,c as u}from"./chunk-Z23466PB.js";var q={at_most:w(A({min:0,max:1e6})),only_new:w(L()),ignore:w(_(F({identifier:C({min:1,max:200,about:"Such as CVE-2021-44228, CWE-79 or the id of a rule"}),reason:C(
{min:1,max:500})})))},H=w(R(["count","ignore"]));function J(n,e){let s=[],a={known:0,ignored:new Map,doubted:0,dismissed:0,unknown:0};for(let t of n)s.push(...j(
t,e,a));let r=n.flatMap(({head:t})=>[...t.troubles,...e.acceptPartial?[]:t.partial]),o=n.flatMap(({base:t})=>t?.troubles??[]),f=n.flatMap(({dismissed:t})=>t?.troubles??
[]),d=n.flatMap(({head:t,base:m})=>[t.source,m?.source]).filter(t=>t!==void 0),l=B(a,e,d),y=`${x(s.length,e.onlyNew?"new finding":"finding")} of ${e.severityAtLeast}\
 or more`;if(s.length>e.atMost){let t=`${y}, at most ${e.atMost} may be: ${I(s,n.length>1)}`;if(o.length>0)return k(`${t}; they may have been there before, sinc\
e ${u(o,3)}`);if(f.length>0)return k(`${t}; some may be dismissed, but ${u(f,3)}`);let m=n.filter(({base:g})=>g&&g.source===void 0).map(({type:g})=>g),b=m.length>
0?`; the target branch has no ${u(m).replaceAll("_"," ")} report to compare with, so all count`:"";return z(`${t}${b}`,{actual:N(s),note:l})}return r.length>0?k(
`${u(r,5)}; ${y} so far`):U(y,{actual:N(s),note:l})}function j({type:n,head:e,base:s,dismissed:a},r,o){let f=new Map(r.scale.map((i,p)=>[i,p])),d=f.get(r.severityAtLeast)??
0,l=new Set(r.ignore.map(({identifier:i})=>i.toLowerCase())),y=e.isStored&&s?.uuidsOf||$,t=e.isStored&&e.uuidsOf||$,m=new Set(s?.findings.flatMap(y)),b=new Set(
a?.findings.flatMap(({marks:i})=>i)),g=new Set,S=[];for(let i of e.findings){let p=f.get(i.severity)??0,O=i.severity==="unknown"&&p<d;if(O&&!r.countUnknown&&o.unknown++,
p<d&&!(O&&r.countUnknown))continue;let h=l.size===0?void 0:i.identifiers.find(c=>l.has(c)),v=$(i);h!==void 0?o.ignored.set(h,(o.ignored.get(h)??0)+1):i.isDoubted&&
r.ignoreDoubted?o.doubted++:b.size>0&&e.uuidsOf?.(i).some(c=>b.has(c))?o.dismissed++:m.size>0&&t(i).some(c=>m.has(c))?o.known++:v.some(c=>g.has(c))||S.push({type:n,
finding:i,rank:p});for(let c of v)g.add(c)}return S}function B(n,{ignore:e,onlyNew:s},a){let r=new Map(e.map(({identifier:d,reason:l})=>[d.toLowerCase(),l])),o=[
...s&&n.known>0?[`${n.known} known before`]:[],...[...n.ignored].map(([d,l])=>`${l} of ${d} ignored (${r.get(d)})`),...n.doubted>0?[`${n.doubted} marked as like\
ly false by the scanner`]:[],...n.dismissed>0?[`${n.dismissed} dismissed in GitLab`]:[],...n.unknown>0?[`${n.unknown} of unknown severity, which ranks below low`]:
[]];return[a.length===0?"":`read: ${u([...new Set(a)])}`,...o.length>0?[`left aside: ${u(o)}`]:[]].filter(Boolean).join("; ")}var M=5,E=100;function N(n){return[
...n].sort((e,s)=>s.rank-e.rank).slice(0,E).map(({finding:e})=>`${e.severity}: ${e.name}${P(e)}`)}function I(n,e){let a=[...n].sort((r,o)=>o.rank-r.rank).slice(
0,M).map(({type:r,finding:o})=>`${e?`${r.replaceAll("_"," ")} `:""}${o.severity} "${o.name}"${P(o)}`);return u(n.length>M?[...a,`${n.length-M} more`]:a)}function P(n){
let e=D(n);return e===""?"":` at ${e}`}export{q as a,H as b,J as c};
