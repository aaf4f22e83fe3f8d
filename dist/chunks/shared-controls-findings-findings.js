import{j as L,k as A}from"./shared-fields.js";import{$2599_g as S,$2599_h as C,$2599_i as w}from"../index.js";import{$104c_d as v}from"../index.js";import{$82ce_A as m,
$82ce_c as j,$82ce_d as F,$82ce_j as z,$82ce_k as E,$82ce_m as I,$82ce_o as N,$82ce_s as O,$82ce_v as p}from"../index.js";import{$f045_e as U,$f045_f as g}from"../index.js";
var W={at_most:p(z().check(F(0),j(1e6),m("Largest number of findings that are allowed; 0 by default"))),only_new:p(E().check(m("Ignore findings that the target \
branch has too; false by default"))),ignore:p(I(N({identifier:v(200,"Identifier of the findings, such as CVE-2021-44228, CWE-79 or the id of a rule"),reason:v(500,
"Why these findings are ignored")})).check(m("Findings to ignore, each with a reason; none by default")))};function B(e){return p(O(["count","ignore"]).check(m(
e)))}function G(e,t){let i=Q(),n={known:0,ignored:new Map,falsePositives:0,dismissed:0,unknown:0};for(let r of e)x(r,t,i,n);let{number:s,worst:a}=i.result(),f=e.
flatMap(({head:r})=>[...r.diagnostics,...t.acceptPartial?[]:r.partial]),l=e.flatMap(({base:r})=>r?.diagnostics??[]),o=e.flatMap(({dismissed:r})=>r?.diagnostics??
[]),d=e.flatMap(({head:r,base:c})=>[r.source,c?.source]).filter(r=>r!==void 0),u=R(n,t,d),$=`${U(s,t.onlyNew?"new finding":"finding")} of ${t.severityAtLeast} o\
r more`;if(s>t.atMost){let r=`${$}, at most ${t.atMost} allowed: ${T(a,s,e.length>1)}`;if(l.length>0)return w(`${r}; these findings may not be new, because ${g(
l,3)}`);if(o.length>0)return w(`${r}; some of them may be dismissed, but ${g(o,3)}`);let c=e.filter(({base:h})=>h&&h.source===void 0).map(({type:h})=>h),P=c.length>
0?`; the target branch has no ${g(c).replaceAll("_"," ")} report to compare with, so all count`:"";return C(`${r}${P}`,{actual:_(a),note:u})}return f.length>0?w(
`${g(f,5)}; ${$} so far`):S($,{actual:_(a),note:u})}function x(e,t,i,n){let s=new Map(t.scale.map((o,d)=>[o,d])),a=s.get(t.severityAtLeast)??0,f=D(e,t,n),l=b();
for(let o of e.head.findings){let{severity:d,rule:u,fingerprints:$}=o,r=s.get(d)??t.scale.length,c=d==="unknown"&&r<a;c&&!t.countUnknown&&n.unknown++,!(r<a&&!(c&&
t.countUnknown))&&(!f(o)&&!l.has(u,$)&&i.add(e.type,o,r),l.add(u,$))}}function D({head:e,base:t,dismissed:i},n,s){let a=new Set(n.ignore.map(({identifier:o})=>o.
toLowerCase())),f=J(e,t),l=new Set(i?.findings.flatMap(({fingerprints:o})=>o));return o=>{let d=a.size===0?void 0:o.identifiers.find(u=>a.has(u));if(d!==void 0)
s.ignored.set(d,(s.ignored.get(d)??0)+1);else if(o.isFalsePositive&&n.ignoreFalsePositives)s.falsePositives++;else if(l.size>0&&e.uuidsOf?.(o).some(u=>l.has(u)))
s.dismissed++;else if(f.has(o.rule,o.fingerprints))s.known++;else return!1;return!0}}function J(e,t){let i=e.isStored?t?.uuidsOf:void 0,n=b();for(let s of t?.findings??
[])i?n.add(L,i(s)):n.add(s.rule,s.fingerprints);return n}function Q(){let e=new Map,t=0;return{add(i,n,s){t++;let a=e.get(s)??[];e.set(s,a),a.length<y&&a.push({
type:i,finding:n})},result(){let i=[...e].sort(([n],[s])=>s-n).flatMap(([,n])=>n);return{number:t,worst:i.slice(0,y)}}}}function b(){let e=new Map;return{add(t,i){
let n=e.get(t)??new Set;e.set(t,n);for(let s of i)n.add(s)},has(t,i){let n=e.get(t);return n!==void 0&&i.some(s=>n.has(s))}}}function R(e,{ignore:t,onlyNew:i},n){
let s=new Map(t.map(({identifier:f,reason:l})=>[f.toLowerCase(),l])),a=[...i&&e.known>0?[`${e.known} known before`]:[],...[...e.ignored].map(([f,l])=>`${l} of ${f}\
 (${s.get(f)})`),...e.falsePositives>0?[`${e.falsePositives} that the scanner marks as likely false positives`]:[],...e.dismissed>0?[`${e.dismissed} dismissed i\
n GitLab`]:[],...e.unknown>0?[`${e.unknown} of unknown severity, which ranks below low`]:[]];return[n.length===0?"":`read: ${g([...new Set(n)])}`,...a.length>0?
[`ignored: ${g(a)}`]:[]].filter(Boolean).join("; ")}var k=5,y=100;function _(e){return e.map(({finding:t})=>`${t.severity}: ${t.name}${M(t)}`)}function T(e,t,i){
let n=e.slice(0,k).map(({type:s,finding:a})=>`${i?`${s.replaceAll("_"," ")} `:""}${a.severity} "${a.name}"${M(a)}`);return g(t>k?[...n,`${t-k} more`]:n)}function M(e){
let t=A(e);return t===""?"":` at ${t}`}export{W as a,B as b,G as c};
