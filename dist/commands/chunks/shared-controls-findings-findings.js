import{j as C,k as S}from"./shared-fields.js";import{h as A,i as _,j as $}from"./shared-controls-define.js";import{d as v}from"./shared-schema.js";import{C as p,
d as j,e as F,k as z,l as E,n as I,p as N,t as O,x as w}from"./shared-api.js";import{f as U,g as c}from"./shared-text.js";var W={at_most:w(z().check(F(0),j(1e6),
p("Largest number of findings that are allowed; 0 by default"))),only_new:w(E().check(p("Ignore findings that the target branch has too; false by default"))),ignore:w(
I(N({identifier:v(200,"Identifier of the findings, such as CVE-2021-44228, CWE-79 or the id of a rule"),reason:v(500,"Why these findings are ignored")})).check(
p("Findings to ignore, each with a reason; none by default")))};function x(e){return w(O(["count","ignore"]).check(p(e)))}function B(e,t){let i=Q(),n={known:0,ignored:new Map,
falsePositives:0,dismissed:0,unknown:0};for(let r of e)G(r,t,i,n);let{number:s,worst:a}=i.result(),f=e.flatMap(({head:r})=>[...r.diagnostics,...t.acceptPartial?
[]:r.partial]),l=e.flatMap(({base:r})=>r?.diagnostics??[]),o=e.flatMap(({dismissed:r})=>r?.diagnostics??[]),d=e.flatMap(({head:r,base:g})=>[r.source,g?.source]).
filter(r=>r!==void 0),u=R(n,t,d),h=`${U(s,t.onlyNew?"new finding":"finding")} of ${t.severityAtLeast} or more`;if(s>t.atMost){let r=`${h}, at most ${t.atMost} a\
llowed: ${T(a,s,e.length>1)}`;if(l.length>0)return $(`${r}; these findings may not be new, because ${c(l,3)}`);if(o.length>0)return $(`${r}; some of them may be\
 dismissed, but ${c(o,3)}`);let g=e.filter(({base:m})=>m&&m.source===void 0).map(({type:m})=>m),L=g.length>0?`; the target branch has no ${c(g).replaceAll("_","\
 ")} report to compare with, so all count`:"";return _(`${r}${L}`,{actual:M(a),note:u})}return f.length>0?$(`${c(f,5)}; ${h} so far`):A(h,{actual:M(a),note:u})}
function G(e,t,i,n){let s=new Map(t.scale.map((o,d)=>[o,d])),a=s.get(t.severityAtLeast)??0,f=D(e,t,n),l=b();for(let o of e.head.findings){let{severity:d,rule:u,
fingerprints:h}=o,r=s.get(d)??t.scale.length,g=d==="unknown"&&r<a;g&&!t.countUnknown&&n.unknown++,!(r<a&&!(g&&t.countUnknown))&&(!f(o)&&!l.has(u,h)&&i.add(e.type,
o,r),l.add(u,h))}}function D({head:e,base:t,dismissed:i},n,s){let a=new Set(n.ignore.map(({identifier:o})=>o.toLowerCase())),f=J(e,t),l=new Set(i?.findings.flatMap(
({fingerprints:o})=>o));return o=>{let d=a.size===0?void 0:o.identifiers.find(u=>a.has(u));if(d!==void 0)s.ignored.set(d,(s.ignored.get(d)??0)+1);else if(o.isFalsePositive&&
n.ignoreFalsePositives)s.falsePositives++;else if(l.size>0&&e.uuidsOf?.(o).some(u=>l.has(u)))s.dismissed++;else if(f.has(o.rule,o.fingerprints))s.known++;else return!1;
return!0}}function J(e,t){let i=e.isStored?t?.uuidsOf:void 0,n=b();for(let s of t?.findings??[])i?n.add(C,i(s)):n.add(s.rule,s.fingerprints);return n}function Q(){
let e=new Map,t=0;return{add(i,n,s){t++;let a=e.get(s)??[];e.set(s,a),a.length<y&&a.push({type:i,finding:n})},result(){let i=[...e].sort(([n],[s])=>s-n).flatMap(
([,n])=>n);return{number:t,worst:i.slice(0,y)}}}}function b(){let e=new Map;return{add(t,i){let n=e.get(t)??new Set;e.set(t,n);for(let s of i)n.add(s)},has(t,i){
let n=e.get(t);return n!==void 0&&i.some(s=>n.has(s))}}}function R(e,{ignore:t,onlyNew:i},n){let s=new Map(t.map(({identifier:f,reason:l})=>[f.toLowerCase(),l])),
a=[...i&&e.known>0?[`${e.known} known before`]:[],...[...e.ignored].map(([f,l])=>`${l} of ${f} (${s.get(f)})`),...e.falsePositives>0?[`${e.falsePositives} that \
the scanner marks as likely false positives`]:[],...e.dismissed>0?[`${e.dismissed} dismissed in GitLab`]:[],...e.unknown>0?[`${e.unknown} of unknown severity, w\
hich ranks below low`]:[]];return[n.length===0?"":`read: ${c([...new Set(n)])}`,...a.length>0?[`ignored: ${c(a)}`]:[]].filter(Boolean).join("; ")}var k=5,y=100;
function M(e){return e.map(({finding:t})=>`${t.severity}: ${t.name}${P(t)}`)}function T(e,t,i){let n=e.slice(0,k).map(({type:s,finding:a})=>`${i?`${s.replaceAll(
"_"," ")} `:""}${a.severity} "${a.name}"${P(a)}`);return c(t>k?[...n,`${t-k} more`]:n)}function P(e){let t=S(e);return t===""?"":` at ${t}`}export{W as a,x as b,B as c};
