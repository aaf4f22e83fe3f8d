import{h as U,i as D}from"./chunk-436UXSHM.js";import{e as _,f as F,g as w}from"./chunk-5CR5D7FZ.js";import{c as v,e as x,f as A,g as L,i as T,l as R,
p}from"./chunk-7J7MU3VY.js";import{b as O,c as f}from"./chunk-Z23466PB.js";var H={at_most:p(x({min:0,max:1e6})),only_new:p(A()),ignore:p(L(T({identifier:v({min:1,max:200,about:"Such as CVE-2021-44228, CWE-79 or the id of a rule"}),reason:v(
{min:1,max:500})})))},J=p(R(["count","ignore"]));function Q(n,e){let i=I(),o={known:0,ignored:new Map,doubted:0,dismissed:0,unknown:0};for(let r of n)E(r,e,i,o);
let{number:t,worst:a}=i.result(),d=n.flatMap(({head:r})=>[...r.troubles,...e.acceptPartial?[]:r.partial]),l=n.flatMap(({base:r})=>r?.troubles??[]),u=n.flatMap(({
dismissed:r})=>r?.troubles??[]),b=n.flatMap(({head:r,base:g})=>[r.source,g?.source]).filter(r=>r!==void 0),y=N(o,e,b),m=`${O(t,e.onlyNew?"new finding":"finding")}\
 of ${e.severityAtLeast} or more`;if(t>e.atMost){let r=`${m}, at most ${e.atMost} may be: ${G(a,t,n.length>1)}`;if(l.length>0)return w(`${r}; they may have been\
 there before, since ${f(l,3)}`);if(u.length>0)return w(`${r}; some may be dismissed, but ${f(u,3)}`);let g=n.filter(({base:c})=>c&&c.source===void 0).map(({type:c})=>c),
s=g.length>0?`; the target branch has no ${f(g).replaceAll("_"," ")} report to compare with, so all count`:"";return F(`${r}${s}`,{actual:z(a),note:y})}return d.
length>0?w(`${f(d,5)}; ${m} so far`):_(m,{actual:z(a),note:y})}function E({type:n,head:e,base:i,dismissed:o},t,a,d){let l=new Map(t.scale.map((s,c)=>[s,c])),u=l.
get(t.severityAtLeast)??0,b=new Set(t.ignore.map(({identifier:s})=>s.toLowerCase())),y=e.isStored?i?.uuidsOf:void 0,m=P();for(let s of i?.findings??[])y?m.add(U,
y(s)):m.add(s.rule,s.marks);let r=new Set(o?.findings.flatMap(({marks:s})=>s)),g=P();for(let s of e.findings){let c=l.get(s.severity)??0,C=s.severity==="unknown"&&
c<u;if(C&&!t.countUnknown&&d.unknown++,c<u&&!(C&&t.countUnknown))continue;let $=b.size===0?void 0:s.identifiers.find(M=>b.has(M)),{rule:k,marks:h}=s;$!==void 0?
d.ignored.set($,(d.ignored.get($)??0)+1):s.isDoubted&&t.ignoreDoubted?d.doubted++:r.size>0&&e.uuidsOf?.(s).some(M=>r.has(M))?d.dismissed++:m.has(k,h)?d.known++:
g.has(k,h)||a.add(n,s,c),g.add(k,h)}}function I(){let n=new Map,e=0;return{add(i,o,t){e++;let a=n.get(t)??[];n.set(t,a),a.length<j&&a.push({type:i,finding:o})},
result(){let i=[...n].sort(([o],[t])=>t-o).flatMap(([,o])=>o);return{number:e,worst:i.slice(0,j)}}}}function P(){let n=new Map;return{add(e,i){let o=n.get(e)??new Set;
n.set(e,o);for(let t of i)o.add(t)},has(e,i){let o=n.get(e);return o!==void 0&&i.some(t=>o.has(t))}}}function N(n,{ignore:e,onlyNew:i},o){let t=new Map(e.map(({
identifier:l,reason:u})=>[l.toLowerCase(),u])),a=[...i&&n.known>0?[`${n.known} known before`]:[],...[...n.ignored].map(([l,u])=>`${u} of ${l} ignored (${t.get(l)}\
)`),...n.doubted>0?[`${n.doubted} marked as likely false by the scanner`]:[],...n.dismissed>0?[`${n.dismissed} dismissed in GitLab`]:[],...n.unknown>0?[`${n.unknown}\
 of unknown severity, which ranks below low`]:[]];return[o.length===0?"":`read: ${f([...new Set(o)])}`,...a.length>0?[`left aside: ${f(a)}`]:[]].filter(Boolean).
join("; ")}var S=5,j=100;function z(n){return n.map(({finding:e})=>`${e.severity}: ${e.name}${B(e)}`)}function G(n,e,i){let o=n.slice(0,S).map(({type:t,finding:a})=>`${i?
`${t.replaceAll("_"," ")} `:""}${a.severity} "${a.name}"${B(a)}`);return f(e>S?[...o,`${e-S} more`]:o)}function B(n){let e=D(n);return e===""?"":` at ${e}`}export{H as a,J as b,Q as c};
