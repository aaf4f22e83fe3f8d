import{h as S,i as L}from"./shared-fields.js";import{g as A,h as C,i as h}from"./shared-controls-define.js";import{d as v}from"./shared-schema.js";import{c as _,
d as j,j as z,k as E,m as F,o as N,r as O,v as w}from"./shared-api.js";import{d as U,e as m}from"./shared-text.js";var B={at_most:w(z().check(j(0),_(1e6))),only_new:w(
E()),ignore:w(F(N({identifier:v(200,"Such as CVE-2021-44228, CWE-79 or the id of a rule"),reason:v(500)})))},G=w(O(["count","ignore"]));function x(e,t){let s=J(),
i={known:0,ignored:new Map,falsePositives:0,dismissed:0,unknown:0};for(let o of e)D(o,t,s,i);let{number:n,worst:a}=s.result(),f=e.flatMap(({head:o})=>[...o.diagnostics,
...t.acceptPartial?[]:o.partial]),l=e.flatMap(({base:o})=>o?.diagnostics??[]),r=e.flatMap(({dismissed:o})=>o?.diagnostics??[]),d=e.flatMap(({head:o,base:g})=>[o.
source,g?.source]).filter(o=>o!==void 0),u=Q(i,t,d),c=`${U(n,t.onlyNew?"new finding":"finding")} of ${t.severityAtLeast} or more`;if(n>t.atMost){let o=`${c}, at\
 most ${t.atMost} allowed: ${R(a,n,e.length>1)}`;if(l.length>0)return h(`${o}; these findings may not be new, because ${m(l,3)}`);if(r.length>0)return h(`${o}; \
some of them may be dismissed, but ${m(r,3)}`);let g=e.filter(({base:p})=>p&&p.source===void 0).map(({type:p})=>p),P=g.length>0?`; the target branch has no ${m(
g).replaceAll("_"," ")} report to compare with, so all count`:"";return C(`${o}${P}`,{actual:y(a),note:u})}return f.length>0?h(`${m(f,5)}; ${c} so far`):A(c,{actual:y(
a),note:u})}function D(e,t,s,i){let n=new Map(t.scale.map((r,d)=>[r,d])),a=n.get(t.severityAtLeast)??0,f=H(e,t,i),l=k();for(let r of e.head.findings){let{severity:d,
rule:u,fingerprints:c}=r,o=n.get(d)??0,g=d==="unknown"&&o<a;g&&!t.countUnknown&&i.unknown++,!(o<a&&!(g&&t.countUnknown))&&(!f(r)&&!l.has(u,c)&&s.add(e.type,r,o),
l.add(u,c))}}function H({head:e,base:t,dismissed:s},i,n){let a=new Set(i.ignore.map(({identifier:r})=>r.toLowerCase())),f=I(e,t),l=new Set(s?.findings.flatMap(({
fingerprints:r})=>r));return r=>{let d=a.size===0?void 0:r.identifiers.find(u=>a.has(u));if(d!==void 0)n.ignored.set(d,(n.ignored.get(d)??0)+1);else if(r.isFalsePositive&&
i.ignoreFalsePositives)n.falsePositives++;else if(l.size>0&&e.uuidsOf?.(r).some(u=>l.has(u)))n.dismissed++;else if(f.has(r.rule,r.fingerprints))n.known++;else return!1;
return!0}}function I(e,t){let s=e.isStored?t?.uuidsOf:void 0,i=k();for(let n of t?.findings??[])s?i.add(S,s(n)):i.add(n.rule,n.fingerprints);return i}function J(){
let e=new Map,t=0;return{add(s,i,n){t++;let a=e.get(n)??[];e.set(n,a),a.length<b&&a.push({type:s,finding:i})},result(){let s=[...e].sort(([i],[n])=>n-i).flatMap(
([,i])=>i);return{number:t,worst:s.slice(0,b)}}}}function k(){let e=new Map;return{add(t,s){let i=e.get(t)??new Set;e.set(t,i);for(let n of s)i.add(n)},has(t,s){
let i=e.get(t);return i!==void 0&&s.some(n=>i.has(n))}}}function Q(e,{ignore:t,onlyNew:s},i){let n=new Map(t.map(({identifier:f,reason:l})=>[f.toLowerCase(),l])),
a=[...s&&e.known>0?[`${e.known} known before`]:[],...[...e.ignored].map(([f,l])=>`${l} of ${f} (${n.get(f)})`),...e.falsePositives>0?[`${e.falsePositives} that \
the scanner marks as likely false positives`]:[],...e.dismissed>0?[`${e.dismissed} dismissed in GitLab`]:[],...e.unknown>0?[`${e.unknown} of unknown severity, w\
hich ranks below low`]:[]];return[i.length===0?"":`read: ${m([...new Set(i)])}`,...a.length>0?[`ignored: ${m(a)}`]:[]].filter(Boolean).join("; ")}var $=5,b=100;
function y(e){return e.map(({finding:t})=>`${t.severity}: ${t.name}${M(t)}`)}function R(e,t,s){let i=e.slice(0,$).map(({type:n,finding:a})=>`${s?`${n.replaceAll(
"_"," ")} `:""}${a.severity} "${a.name}"${M(a)}`);return m(t>$?[...i,`${t-$} more`]:i)}function M(e){let t=L(e);return t===""?"":` at ${t}`}export{B as a,G as b,x as c};
