import{a as b}from"./shared-commit-list.js";import"./shared-connection-pages.js";import"./shared-connection.js";import{c as w,g as _,h as S,i as $,j as d}from"./shared-controls-define.js";
import"./shared-facts-source.js";import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";import{C as f,n as g,p as x,t as c,x as p}from"./shared-api.js";
import{f as o,g as L}from"./shared-text.js";import"./shared-bundler.js";var m=["verified","verified_system","verified_ca"],l={GpgSignature:"gpg",SshSignature:"s\
sh",X509Signature:"x509"},G=w({id:"merge_request_commits_signed",title:"Every commit has a verified signature",description:_("Requires that GitLab has verified \
the signature of every commit.",["A signature is verified by a user's key (`verified`), by the instance itself for the web editor, suggestions and rebases (`ver\
ified_system`), or by an SSH certificate authority (`verified_ca`). `statuses` limits which of them are accepted.","`kinds` limits the signatures to some of `gp\
g`, `ssh` and `x509`.","GitLab may need a minute before it knows a new key."]),severity:"high",scope:"merge_request",needs:{commits:b},params:x({kinds:p(g(c(["g\
pg","ssh","x509"])).check(f("Kinds of signatures that are accepted; every kind by default"))),statuses:p(g(c(m)).check(f("Verified states of a signature that ar\
e accepted; all of them by default")))}),example:{kinds:["ssh"],statuses:["verified"]},remediation:{text:"sign the commits with a key that GitLab knows, push ag\
ain, and run this job for the new head"},check({commits:e},{kinds:i,statuses:h=m}){if(e.length===0)return d("GitLab shows no commits of this merge request");let u=e.
filter(({signature:t})=>i&&t&&y(t)===void 0),r=e.filter(t=>{let{status:n,kind:s}=v(t);return!h.some(a=>a===n)||i&&s!==void 0&&!i.some(a=>a===s)});if(r.length>0){
let t=r.map(s=>{let{status:a,kind:k}=v(s);return`${s.sha.slice(0,8)} ${[a,i&&k].filter(Boolean).join(" ")}`}),n=i||h!==m?"no signature that the policy accepts":
"no verified signature";return $(`${o(r.length,"commit has","commits have")} ${n}: ${L(t,5)}`,{actual:r.length})}return u.length>0?d(`GitLab does not show the k\
ind of signature of ${o(u.length,"commit")}`):S(`${o(e.length,"signature is","signatures are")} verified`,{actual:0})}});function v({signature:e}){return{status:e?.
verificationStatus?.toLowerCase()??"unsigned",kind:e?y(e):void 0}}function y({__typename:e=""}){return Object.hasOwn(l,e)?l[e]:void 0}export{G as mergeRequestCommitsSigned};
