import{a as L}from"./chunk-WWNFLABT.js";import{$8_c as v,$8_e as y,$8_f as w,$8_g as g}from"../index.js";
import{$d_g as d,$d_i as k,$d_l as u,$d_p as f}from"../index.js";import{$9_b as o,$9_c as p}from"../index.js";var m=["verified","verified_system","verified_ca"],$={GpgSignature:"gpg",SshSignature:"ssh",X509Signature:"x509"},x=v({id:"merge_request_commits_signed",title:"\
Every commit has a verified signature",severity:"high",scope:"merge_request",needs:{commits:L},params:k({kinds:f(d(u(["gpg","ssh","x509"]))),statuses:f(d(u(m)))}),
remediation:{text:"sign the commits with a key that GitLab knows, push again, and run this job for the new head"},check({commits:e},{kinds:i,statuses:c=m}){if(e.
length===0)return g("GitLab shows no commits of this merge request");let h=e.filter(({signature:t})=>i&&t&&S(t)===void 0),r=e.filter(t=>{let{status:a,kind:n}=b(
t);return!c.some(s=>s===a)||i&&n!==void 0&&!i.some(s=>s===n)});if(r.length>0){let t=r.map(n=>{let{status:l,kind:s}=b(n);return`${n.sha.slice(0,8)} ${[l,i&&s].filter(
Boolean).join(" ")}`}),a=i||c!==m?"no signature as asked":"no verified signature";return w(`${o(r.length,"commit has","commits have")} ${a}: ${p(t,5)}`,{actual:r.
length})}return h.length>0?g(`GitLab does not say of which kind the signature of ${o(h.length,"commit")} is`):y(`${o(e.length,"signature is","signatures are")} \
verified`,{actual:0})}});function b({signature:e}){return{status:e?.verificationStatus?.toLowerCase()??"unsigned",kind:e?S(e):void 0}}function S({__typename:e=""}){
return Object.hasOwn($,e)?$[e]:void 0}export{x as mergeRequestCommitsSigned};
