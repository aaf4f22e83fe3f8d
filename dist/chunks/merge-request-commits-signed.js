import{a as y}from"./shared-commit-list.js";import"./shared-connection-pages.js";import"./shared-connection.js";import{$2599_c as k,$2599_f as b,$2599_g as w,$2599_h as S,
$2599_i as c}from"../index.js";import{$82ce_A as d,$82ce_m as f,$82ce_o as L,$82ce_s as g,$82ce_v as l}from"../index.js";import{$f045_e as o,$f045_f as x}from"../index.js";
var m=["verified","verified_system","verified_ca"],v={GpgSignature:"gpg",SshSignature:"ssh",X509Signature:"x509"},G=k({id:"merge_request_commits_signed",title:"\
Every commit has a verified signature",description:b("Requires that GitLab has verified the signature of every commit.",["A signature is verified by a user's ke\
y (`verified`), by the instance itself for the web editor, suggestions and rebases (`verified_system`), or by an SSH certificate authority (`verified_ca`). `sta\
tuses` limits which of them are accepted.","`kinds` limits the signatures to some of `gpg`, `ssh` and `x509`.","GitLab may need a minute before it knows a new k\
ey."]),severity:"high",scope:"merge_request",needs:{commits:y},params:L({kinds:l(f(g(["gpg","ssh","x509"])).check(d("Kinds of signatures that are accepted; ever\
y kind by default"))),statuses:l(f(g(m)).check(d("Verified states of a signature that are accepted; all of them by default")))}),example:{kinds:["ssh"],statuses:[
"verified"]},remediation:{text:"sign the commits with a key that GitLab knows, push again, and run this job for the new head"},check({commits:e},{kinds:s,statuses:h=m}){
if(e.length===0)return c("GitLab shows no commits of this merge request");let u=e.filter(({signature:t})=>s&&t&&_(t)===void 0),r=e.filter(t=>{let{status:n,kind:i}=p(
t);return!h.some(a=>a===n)||s&&i!==void 0&&!s.some(a=>a===i)});if(r.length>0){let t=r.map(i=>{let{status:a,kind:$}=p(i);return`${i.sha.slice(0,8)} ${[a,s&&$].filter(
Boolean).join(" ")}`}),n=s||h!==m?"no signature that the policy accepts":"no verified signature";return S(`${o(r.length,"commit has","commits have")} ${n}: ${x(
t,5)}`,{actual:r.length})}return u.length>0?c(`GitLab does not show the kind of signature of ${o(u.length,"commit")}`):w(`${o(e.length,"signature is","signature\
s are")} verified`,{actual:0})}});function p({signature:e}){return{status:e?.verificationStatus?.toLowerCase()??"unsigned",kind:e?_(e):void 0}}function _({__typename:e=""}){
return Object.hasOwn(v,e)?v[e]:void 0}export{G as mergeRequestCommitsSigned};
