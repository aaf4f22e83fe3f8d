import{c as _}from"./chunk-4CHGSX7V.js";import{$8_e as q,$8_f as O,$8_g as P}from"../index.js";import{$d_c as $,$d_f as w,$d_g as x,$d_i as v,$d_l as C,$d_p as p}from"../index.js";
import{$9_b as c,$9_c as l}from"../index.js";var W=t=>p(x($({min:1,max:255,description:t}))),k=v({users:W("Usernames, such as alice"),groups:W("Full paths of groups, such as acme/security; their direct mem\
bers"),roles:p(x(C(["developer","maintainer","owner"])))});var A={after_last_push:p(w()),rebase_keeps:p(w())},L={...A,from:p(k)},N={after_last_push:!0,from:{users:[],groups:[],roles:[]}};async function S(t=N){let{after_last_push:r,
rebase_keeps:m,from:n}=t;return{...r||m?{lastPush:(await import("./last-push-OHUODMJD.js")).lastPush}:{},...n?{named:(await import("./named-people-M5DX7OEI.js")).
namedPeople(n)}:{}}}function U(t,{rebase_keeps:r}){return r?t?.unchangedSince:t?.at}function z(t){let{mergeRequest:r,approvals:m,committers:n,notBefore:i}=t,a=t.named&&new Set(t.named.usernames),s=[],f=[],o=[];for(let e of m.approvedBy){let d=i===
void 0?0:Date.parse(m.approvedAt[e]??""),u=e===r.author?"author":n.usernames.includes(e)?"committer":a&&!a.has(e.toLowerCase())?"not one of those named":!a&&_(e)?
"access token":d<(i??0)&&"before the last push";u?o.push(`${e} (${u})`):(Number.isNaN(d)?f:s).push(e)}let h=e=>[r.author,...n.usernames,...s].some(d=>d.toLowerCase()===
e),y=a&&[...a].filter(e=>!h(e)).sort(),{unownedCommits:g,hiddenMergers:b=0}=n;return{independent:s,undated:f,others:o,able:y,unownedCommits:g,hiddenMergers:b}}function F(t){
return`${`merge commits of ${c(t,"committer address","committer addresses")} name another author`}, GitLab does not say whose they are, and who approved may be \
among them`}function E({independent:t,undated:r,others:m,able:n,unownedCommits:i,hiddenMergers:a},s,f=""){let o=t.length,h=o===0?"":` (${l(t)})`,y=m.length===0?
"":`; not counted: ${l(m)}`,g=n?.length===0?", and nobody else who is named may give any":` of ${l(n??[],5)}`,b=o<s&&n?g:"",e=`${f}${c(o,"independent approval")}${h}\
, ${c(s,"is expected","are expected")}${b}${y}`,d=`${c(i,"commit has","commits have")} a committer address that no GitLab user owns`,u={actual:o,...i===0?{}:{note:d}};
return o>=s&&o-a<s?P(`${e}; ${F(a)}`):o>=s?q(e,u):o+r.length>=s?P(`${e}; GitLab does not say when ${l(r)} approved`):O(e,u)}export{A as a,L as b,S as c,U as d,z as e,F as f,E as g};
