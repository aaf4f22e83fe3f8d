import{a as k}from"./shared-commit-list.js";import"./shared-connection-pages.js";import"./shared-connection.js";import{c as b,g as w,h as _,i as S,j as h}from"./shared-controls-define.js";
import"./shared-facts-source.js";import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";import{m as d,o as L,s as f,w as c}from"./shared-api.js";
import{f as o,g as $}from"./shared-text.js";import"./shared-bundler.js";var m=["verified","verified_system","verified_ca"],p={GpgSignature:"gpg",SshSignature:"s\
sh",X509Signature:"x509"},q=b({id:"merge_request_commits_signed",title:"Every commit has a verified signature",description:w("Requires that GitLab has verified \
the signature of every commit.",["A signature is verified by a user's key (`verified`), by the instance itself for the web editor, suggestions and rebases (`ver\
ified_system`), or by an SSH certificate authority (`verified_ca`). `statuses` limits which of them are accepted.","`kinds` limits the signatures to some of `gp\
g`, `ssh` and `x509`.","GitLab may need a minute before it knows a new key."],`- id: merge_request_commits_signed
  with: { kinds: [ssh], statuses: [verified] }`),severity:"high",scope:"merge_request",needs:{commits:k},params:L({kinds:c(d(f(["gpg","ssh","x509"]))),statuses:c(
d(f(m)))}),remediation:{text:"sign the commits with a key that GitLab knows, push again, and run this job for the new head"},check({commits:e},{kinds:i,statuses:u=m}){
if(e.length===0)return h("GitLab shows no commits of this merge request");let g=e.filter(({signature:t})=>i&&t&&v(t)===void 0),a=e.filter(t=>{let{status:n,kind:s}=l(
t);return!u.some(r=>r===n)||i&&s!==void 0&&!i.some(r=>r===s)});if(a.length>0){let t=a.map(s=>{let{status:r,kind:y}=l(s);return`${s.sha.slice(0,8)} ${[r,i&&y].filter(
Boolean).join(" ")}`}),n=i||u!==m?"no signature that the policy accepts":"no verified signature";return S(`${o(a.length,"commit has","commits have")} ${n}: ${$(
t,5)}`,{actual:a.length})}return g.length>0?h(`GitLab does not show the kind of signature of ${o(g.length,"commit")}`):_(`${o(e.length,"signature is","signature\
s are")} verified`,{actual:0})}});function l({signature:e}){return{status:e?.verificationStatus?.toLowerCase()??"unsigned",kind:e?v(e):void 0}}function v({__typename:e=""}){
return Object.hasOwn(p,e)?p[e]:void 0}export{q as mergeRequestCommitsSigned};
