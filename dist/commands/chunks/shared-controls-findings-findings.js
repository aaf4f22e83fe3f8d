import{j as S,k as L}from"./shared-fields.js";import{h as j,i as A,j as h}from"./shared-controls-define.js";import{d as v}from"./shared-schema.js";import{c as C,
d as _,j as z,k as E,m as F,o as N,s as O,w}from"./shared-api.js";import{f as U,g as m}from"./shared-text.js";var B={at_most:w(z().check(_(0),C(1e6))),only_new:w(
E()),ignore:w(F(N({identifier:v(200,"Such as CVE-2021-44228, CWE-79 or the id of a rule"),reason:v(500)})))},G=w(O(["count","ignore"]));function x(e,t){let s=J(),
n={known:0,ignored:new Map,falsePositives:0,dismissed:0,unknown:0};for(let o of e)D(o,t,s,n);let{number:i,worst:a}=s.result(),f=e.flatMap(({head:o})=>[...o.diagnostics,
...t.acceptPartial?[]:o.partial]),l=e.flatMap(({base:o})=>o?.diagnostics??[]),r=e.flatMap(({dismissed:o})=>o?.diagnostics??[]),d=e.flatMap(({head:o,base:g})=>[o.
source,g?.source]).filter(o=>o!==void 0),u=Q(n,t,d),c=`${U(i,t.onlyNew?"new finding":"finding")} of ${t.severityAtLeast} or more`;if(i>t.atMost){let o=`${c}, at\
 most ${t.atMost} allowed: ${R(a,i,e.length>1)}`;if(l.length>0)return h(`${o}; these findings may not be new, because ${m(l,3)}`);if(r.length>0)return h(`${o}; \
some of them may be dismissed, but ${m(r,3)}`);let g=e.filter(({base:p})=>p&&p.source===void 0).map(({type:p})=>p),P=g.length>0?`; the target branch has no ${m(
g).replaceAll("_"," ")} report to compare with, so all count`:"";return A(`${o}${P}`,{actual:y(a),note:u})}return f.length>0?h(`${m(f,5)}; ${c} so far`):j(c,{actual:y(
a),note:u})}function D(e,t,s,n){let i=new Map(t.scale.map((r,d)=>[r,d])),a=i.get(t.severityAtLeast)??0,f=H(e,t,n),l=k();for(let r of e.head.findings){let{severity:d,
rule:u,fingerprints:c}=r,o=i.get(d)??t.scale.length,g=d==="unknown"&&o<a;g&&!t.countUnknown&&n.unknown++,!(o<a&&!(g&&t.countUnknown))&&(!f(r)&&!l.has(u,c)&&s.add(
e.type,r,o),l.add(u,c))}}function H({head:e,base:t,dismissed:s},n,i){let a=new Set(n.ignore.map(({identifier:r})=>r.toLowerCase())),f=I(e,t),l=new Set(s?.findings.
flatMap(({fingerprints:r})=>r));return r=>{let d=a.size===0?void 0:r.identifiers.find(u=>a.has(u));if(d!==void 0)i.ignored.set(d,(i.ignored.get(d)??0)+1);else if(r.
isFalsePositive&&n.ignoreFalsePositives)i.falsePositives++;else if(l.size>0&&e.uuidsOf?.(r).some(u=>l.has(u)))i.dismissed++;else if(f.has(r.rule,r.fingerprints))
i.known++;else return!1;return!0}}function I(e,t){let s=e.isStored?t?.uuidsOf:void 0,n=k();for(let i of t?.findings??[])s?n.add(S,s(i)):n.add(i.rule,i.fingerprints);
return n}function J(){let e=new Map,t=0;return{add(s,n,i){t++;let a=e.get(i)??[];e.set(i,a),a.length<b&&a.push({type:s,finding:n})},result(){let s=[...e].sort(([
n],[i])=>i-n).flatMap(([,n])=>n);return{number:t,worst:s.slice(0,b)}}}}function k(){let e=new Map;return{add(t,s){let n=e.get(t)??new Set;e.set(t,n);for(let i of s)
n.add(i)},has(t,s){let n=e.get(t);return n!==void 0&&s.some(i=>n.has(i))}}}function Q(e,{ignore:t,onlyNew:s},n){let i=new Map(t.map(({identifier:f,reason:l})=>[
f.toLowerCase(),l])),a=[...s&&e.known>0?[`${e.known} known before`]:[],...[...e.ignored].map(([f,l])=>`${l} of ${f} (${i.get(f)})`),...e.falsePositives>0?[`${e.
falsePositives} that the scanner marks as likely false positives`]:[],...e.dismissed>0?[`${e.dismissed} dismissed in GitLab`]:[],...e.unknown>0?[`${e.unknown} o\
f unknown severity, which ranks below low`]:[]];return[n.length===0?"":`read: ${m([...new Set(n)])}`,...a.length>0?[`ignored: ${m(a)}`]:[]].filter(Boolean).join(
"; ")}var $=5,b=100;function y(e){return e.map(({finding:t})=>`${t.severity}: ${t.name}${M(t)}`)}function R(e,t,s){let n=e.slice(0,$).map(({type:i,finding:a})=>`${s?
`${i.replaceAll("_"," ")} `:""}${a.severity} "${a.name}"${M(a)}`);return m(t>$?[...n,`${t-$} more`]:n)}function M(e){let t=L(e);return t===""?"":` at ${t}`}export{B as a,G as b,x as c};
