import{h as T,i as U}from"./chunk-YQJSGS44.js";import{$8_e as R,$8_f as _,$8_g as $}from"../index.js";import{$d_c as M,$d_e as P,$d_f as x,$d_g as A,$d_i as F,$d_l as L,$d_p as p}from"../index.js";import{$9_b as O,$9_c as u}from"../index.js";var H={at_most:p(P({min:0,max:1e6})),only_new:p(x()),ignore:p(A(F({identifier:M({min:1,max:200,description:"Such as CVE-2021-44228, CWE-79 or the id of a rule"}),
reason:M({min:1,max:500})})))},J=p(L(["count","ignore"]));function Q(n,e){let r=I(),o={known:0,ignored:new Map,falsePositives:0,dismissed:0,unknown:0};for(let s of n)
E(s,e,r,o);let{number:t,worst:a}=r.result(),d=n.flatMap(({head:s})=>[...s.diagnostics,...e.acceptPartial?[]:s.partial]),l=n.flatMap(({base:s})=>s?.diagnostics??
[]),f=n.flatMap(({dismissed:s})=>s?.diagnostics??[]),w=n.flatMap(({head:s,base:m})=>[s.source,m?.source]).filter(s=>s!==void 0),y=N(o,e,w),g=`${O(t,e.onlyNew?"n\
ew finding":"finding")} of ${e.severityAtLeast} or more`;if(t>e.atMost){let s=`${g}, at most ${e.atMost} may be: ${G(a,t,n.length>1)}`;if(l.length>0)return $(`${s}\
; they may have been there before, since ${u(l,3)}`);if(f.length>0)return $(`${s}; some may be dismissed, but ${u(f,3)}`);let m=n.filter(({base:c})=>c&&c.source===
void 0).map(({type:c})=>c),i=m.length>0?`; the target branch has no ${u(m).replaceAll("_"," ")} report to compare with, so all count`:"";return _(`${s}${i}`,{actual:B(
a),note:y})}return d.length>0?$(`${u(d,5)}; ${g} so far`):R(g,{actual:B(a),note:y})}function E({type:n,head:e,base:r,dismissed:o},t,a,d){let l=new Map(t.scale.map(
(i,c)=>[i,c])),f=l.get(t.severityAtLeast)??0,w=new Set(t.ignore.map(({identifier:i})=>i.toLowerCase())),y=e.isStored?r?.uuidsOf:void 0,g=j();for(let i of r?.findings??
[])y?g.add(T,y(i)):g.add(i.rule,i.fingerprints);let s=new Set(o?.findings.flatMap(({fingerprints:i})=>i)),m=j();for(let i of e.findings){let c=l.get(i.severity)??
0,C=i.severity==="unknown"&&c<f;if(C&&!t.countUnknown&&d.unknown++,c<f&&!(C&&t.countUnknown))continue;let b=w.size===0?void 0:i.identifiers.find(v=>w.has(v)),{rule:k,
fingerprints:h}=i;b!==void 0?d.ignored.set(b,(d.ignored.get(b)??0)+1):i.isFalsePositive&&t.ignoreFalsePositives?d.falsePositives++:s.size>0&&e.uuidsOf?.(i).some(
v=>s.has(v))?d.dismissed++:g.has(k,h)?d.known++:m.has(k,h)||a.add(n,i,c),m.add(k,h)}}function I(){let n=new Map,e=0;return{add(r,o,t){e++;let a=n.get(t)??[];n.set(
t,a),a.length<z&&a.push({type:r,finding:o})},result(){let r=[...n].sort(([o],[t])=>t-o).flatMap(([,o])=>o);return{number:e,worst:r.slice(0,z)}}}}function j(){let n=new Map;
return{add(e,r){let o=n.get(e)??new Set;n.set(e,o);for(let t of r)o.add(t)},has(e,r){let o=n.get(e);return o!==void 0&&r.some(t=>o.has(t))}}}function N(n,{ignore:e,
onlyNew:r},o){let t=new Map(e.map(({identifier:l,reason:f})=>[l.toLowerCase(),f])),a=[...r&&n.known>0?[`${n.known} known before`]:[],...[...n.ignored].map(([l,f])=>`${f}\
 of ${l} ignored (${t.get(l)})`),...n.falsePositives>0?[`${n.falsePositives} marked as likely false by the scanner`]:[],...n.dismissed>0?[`${n.dismissed} dismis\
sed in GitLab`]:[],...n.unknown>0?[`${n.unknown} of unknown severity, which ranks below low`]:[]];return[o.length===0?"":`read: ${u([...new Set(o)])}`,...a.length>
0?[`left aside: ${u(a)}`]:[]].filter(Boolean).join("; ")}var S=5,z=100;function B(n){return n.map(({finding:e})=>`${e.severity}: ${e.name}${D(e)}`)}function G(n,e,r){
let o=n.slice(0,S).map(({type:t,finding:a})=>`${r?`${t.replaceAll("_"," ")} `:""}${a.severity} "${a.name}"${D(a)}`);return u(e>S?[...o,`${e-S} more`]:o)}function D(n){
let e=U(n);return e===""?"":` at ${e}`}export{H as a,J as b,Q as c};
