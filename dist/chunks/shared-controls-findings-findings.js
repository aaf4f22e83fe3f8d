import{j as P,k as S}from"./shared-fields.js";import{$2599_g as L,$2599_h as A,$2599_i as w}from"../index.js";import{$104c_d as v}from"../index.js";import{$82ce_c as C,
$82ce_d as j,$82ce_j as z,$82ce_k as E,$82ce_m as F,$82ce_o as N,$82ce_s as O,$82ce_v as p}from"../index.js";import{$f045_e as U,$f045_f as $}from"../index.js";
var B={at_most:p(z().check(j(0),C(1e6))),only_new:p(E()),ignore:p(F(N({identifier:v(200,"Such as CVE-2021-44228, CWE-79 or the id of a rule"),reason:v(500)})))},
G=p(O(["count","ignore"]));function x(e,t){let s=J(),n={known:0,ignored:new Map,falsePositives:0,dismissed:0,unknown:0};for(let o of e)D(o,t,s,n);let{number:i,worst:a}=s.
result(),f=e.flatMap(({head:o})=>[...o.diagnostics,...t.acceptPartial?[]:o.partial]),l=e.flatMap(({base:o})=>o?.diagnostics??[]),r=e.flatMap(({dismissed:o})=>o?.
diagnostics??[]),d=e.flatMap(({head:o,base:c})=>[o.source,c?.source]).filter(o=>o!==void 0),u=Q(n,t,d),g=`${U(i,t.onlyNew?"new finding":"finding")} of ${t.severityAtLeast}\
 or more`;if(i>t.atMost){let o=`${g}, at most ${t.atMost} allowed: ${R(a,i,e.length>1)}`;if(l.length>0)return w(`${o}; these findings may not be new, because ${$(
l,3)}`);if(r.length>0)return w(`${o}; some of them may be dismissed, but ${$(r,3)}`);let c=e.filter(({base:m})=>m&&m.source===void 0).map(({type:m})=>m),M=c.length>
0?`; the target branch has no ${$(c).replaceAll("_"," ")} report to compare with, so all count`:"";return A(`${o}${M}`,{actual:b(a),note:u})}return f.length>0?w(
`${$(f,5)}; ${g} so far`):L(g,{actual:b(a),note:u})}function D(e,t,s,n){let i=new Map(t.scale.map((r,d)=>[r,d])),a=i.get(t.severityAtLeast)??0,f=H(e,t,n),l=k();
for(let r of e.head.findings){let{severity:d,rule:u,fingerprints:g}=r,o=i.get(d)??t.scale.length,c=d==="unknown"&&o<a;c&&!t.countUnknown&&n.unknown++,!(o<a&&!(c&&
t.countUnknown))&&(!f(r)&&!l.has(u,g)&&s.add(e.type,r,o),l.add(u,g))}}function H({head:e,base:t,dismissed:s},n,i){let a=new Set(n.ignore.map(({identifier:r})=>r.
toLowerCase())),f=I(e,t),l=new Set(s?.findings.flatMap(({fingerprints:r})=>r));return r=>{let d=a.size===0?void 0:r.identifiers.find(u=>a.has(u));if(d!==void 0)
i.ignored.set(d,(i.ignored.get(d)??0)+1);else if(r.isFalsePositive&&n.ignoreFalsePositives)i.falsePositives++;else if(l.size>0&&e.uuidsOf?.(r).some(u=>l.has(u)))
i.dismissed++;else if(f.has(r.rule,r.fingerprints))i.known++;else return!1;return!0}}function I(e,t){let s=e.isStored?t?.uuidsOf:void 0,n=k();for(let i of t?.findings??
[])s?n.add(P,s(i)):n.add(i.rule,i.fingerprints);return n}function J(){let e=new Map,t=0;return{add(s,n,i){t++;let a=e.get(i)??[];e.set(i,a),a.length<_&&a.push({
type:s,finding:n})},result(){let s=[...e].sort(([n],[i])=>i-n).flatMap(([,n])=>n);return{number:t,worst:s.slice(0,_)}}}}function k(){let e=new Map;return{add(t,s){
let n=e.get(t)??new Set;e.set(t,n);for(let i of s)n.add(i)},has(t,s){let n=e.get(t);return n!==void 0&&s.some(i=>n.has(i))}}}function Q(e,{ignore:t,onlyNew:s},n){
let i=new Map(t.map(({identifier:f,reason:l})=>[f.toLowerCase(),l])),a=[...s&&e.known>0?[`${e.known} known before`]:[],...[...e.ignored].map(([f,l])=>`${l} of ${f}\
 (${i.get(f)})`),...e.falsePositives>0?[`${e.falsePositives} that the scanner marks as likely false positives`]:[],...e.dismissed>0?[`${e.dismissed} dismissed i\
n GitLab`]:[],...e.unknown>0?[`${e.unknown} of unknown severity, which ranks below low`]:[]];return[n.length===0?"":`read: ${$([...new Set(n)])}`,...a.length>0?
[`ignored: ${$(a)}`]:[]].filter(Boolean).join("; ")}var h=5,_=100;function b(e){return e.map(({finding:t})=>`${t.severity}: ${t.name}${y(t)}`)}function R(e,t,s){
let n=e.slice(0,h).map(({type:i,finding:a})=>`${s?`${i.replaceAll("_"," ")} `:""}${a.severity} "${a.name}"${y(a)}`);return $(t>h?[...n,`${t-h} more`]:n)}function y(e){
let t=S(e);return t===""?"":` at ${t}`}export{B as a,G as b,x as c};
