import{c as q}from"./chunk-YAGJPQL2.js";import{$8_e as O,$8_f as _,$8_g as P}from"../index.js";import{$d_c as $,$d_f as w,$d_g as x,$d_i as v,$d_l as C,$d_p as d}from"../index.js";
import{$9_b as c,$9_c as f}from"../index.js";var W=t=>d(x($({min:1,max:255,about:t}))),k=v({users:W("Usernames, such as alice"),groups:W("Full paths of groups, such as acme/security; their direct members"),
roles:d(x(C(["developer","maintainer","owner"])))});var A={after_last_push:d(w()),rebase_keeps:d(w())},L={...A,from:d(k)},N={after_last_push:!0,from:{users:[],groups:[],roles:[]}};async function S(t=N){let{after_last_push:n,
rebase_keeps:m,from:r}=t;return{...n||m?{lastPush:(await import("./last-push-2CIIH4O3.js")).lastPush}:{},...r?{named:(await import("./named-people-UALU2ZPU.js")).
namedPeople(r)}:{}}}function U(t,{rebase_keeps:n}){return n?t?.unchangedSince:t?.at}function z(t){let{mergeRequest:n,approvals:m,committers:r,notBefore:p}=t,a=t.named&&new Set(t.named.usernames),s=[],l=[],o=[];for(let e of m.approvedBy){let i=p===
void 0?0:Date.parse(m.approvedAt[e]??""),u=e===n.author?"author":r.usernames.includes(e)?"committer":a&&!a.has(e.toLowerCase())?"not one of those named":!a&&q(e)?
"access token":i<(p??0)&&"before the last push";u?o.push(`${e} (${u})`):(Number.isNaN(i)?l:s).push(e)}let h=e=>[n.author,...r.usernames,...s].some(i=>i.toLowerCase()===
e),y=a&&[...a].filter(e=>!h(e)).sort(),{unownedCommits:g,hiddenMergers:b=0}=r;return{independent:s,undated:l,others:o,able:y,unownedCommits:g,hiddenMergers:b}}function F(t){
return`${`merge commits of ${c(t,"committer address","committer addresses")} name another author`}, GitLab does not say whose they are, and who approved may be \
among them`}function E({independent:t,undated:n,others:m,able:r,unownedCommits:p,hiddenMergers:a},s,l=""){let o=t.length,h=o===0?"":` (${f(t)})`,y=m.length===0?
"":`; not counted: ${f(m)}`,g=r?.length===0?", and nobody else who is named may give any":` of ${f(r??[],5)}`,b=o<s&&r?g:"",e=`${l}${c(o,"independent approval")}${h}\
, ${c(s,"is expected","are expected")}${b}${y}`,i=`${c(p,"commit has","commits have")} a committer address that no GitLab user owns`,u={actual:o,...p===0?{}:{note:i}};
return o>=s&&o-a<s?P(`${e}; ${F(a)}`):o>=s?O(e,u):o+n.length>=s?P(`${e}; GitLab does not say when ${f(n)} approved`):_(e,u)}export{A as a,L as b,S as c,U as d,z as e,F as f,E as g};
