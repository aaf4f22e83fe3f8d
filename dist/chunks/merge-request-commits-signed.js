import{a as $}from"./shared-commit-list.js";import"./shared-connection-pages.js";import"./shared-connection.js";import{$2599_c as y,$2599_f as k,$2599_g as b,$2599_h as w,
$2599_i as h}from"../index.js";import{$82ce_m as d,$82ce_o as S,$82ce_s as f,$82ce_v as c}from"../index.js";import{$f045_e as o,$f045_f as L}from"../index.js";var m=[
"verified","verified_system","verified_ca"],_={GpgSignature:"gpg",SshSignature:"ssh",X509Signature:"x509"},q=y({id:"merge_request_commits_signed",title:"Every c\
ommit has a verified signature",description:k("Requires that GitLab has verified the signature of every commit.",["A signature is verified by a user's key (`ver\
ified`), by the instance itself for the web editor, suggestions and rebases (`verified_system`), or by an SSH certificate authority (`verified_ca`). `statuses` \
limits which of them are accepted.","`kinds` limits the signatures to some of `gpg`, `ssh` and `x509`.","GitLab may need a minute before it knows a new key."],`\
- id: merge_request_commits_signed
  with: { kinds: [ssh], statuses: [verified] }`),severity:"high",scope:"merge_request",needs:{commits:$},params:S({kinds:c(d(f(["gpg","ssh","x509"]))),statuses:c(
d(f(m)))}),remediation:{text:"sign the commits with a key that GitLab knows, push again, and run this job for the new head"},check({commits:e},{kinds:i,statuses:u=m}){
if(e.length===0)return h("GitLab shows no commits of this merge request");let g=e.filter(({signature:t})=>i&&t&&v(t)===void 0),r=e.filter(t=>{let{status:n,kind:s}=l(
t);return!u.some(a=>a===n)||i&&s!==void 0&&!i.some(a=>a===s)});if(r.length>0){let t=r.map(s=>{let{status:a,kind:p}=l(s);return`${s.sha.slice(0,8)} ${[a,i&&p].filter(
Boolean).join(" ")}`}),n=i||u!==m?"no signature that the policy accepts":"no verified signature";return w(`${o(r.length,"commit has","commits have")} ${n}: ${L(
t,5)}`,{actual:r.length})}return g.length>0?h(`GitLab does not show the kind of signature of ${o(g.length,"commit")}`):b(`${o(e.length,"signature is","signature\
s are")} verified`,{actual:0})}});function l({signature:e}){return{status:e?.verificationStatus?.toLowerCase()??"unsigned",kind:e?v(e):void 0}}function v({__typename:e=""}){
return Object.hasOwn(_,e)?_[e]:void 0}export{q as mergeRequestCommitsSigned};
