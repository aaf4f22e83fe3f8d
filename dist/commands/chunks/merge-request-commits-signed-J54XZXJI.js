import{a as w}from"./chunk-MTMCGNLR.js";import{c as v,e as y,f as b,g}from"./chunk-5CR5D7FZ.js";import"./chunk-J5WW4HX6.js";import{g as d,i as p,
l as u,p as f}from"./chunk-7J7MU3VY.js";import"./chunk-3BWEGA6D.js";import{b as o,c as k}from"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";
import"./chunk-YFWBQXD3.js";var m=["verified","verified_system","verified_ca"],L={GpgSignature:"gpg",SshSignature:"ssh",X509Signature:"x509"},x=v({id:"merge_request_commits_signed",title:"\
Every commit has a verified signature",severity:"high",about:"merge_request",needs:{commits:w},params:p({kinds:f(d(u(["gpg","ssh","x509"]))),statuses:f(d(u(m)))}),
remediation:{text:"sign the commits with a key that GitLab knows, push again, and run this job for the new head"},check({commits:e},{kinds:i,statuses:h=m}){if(e.
length===0)return g("GitLab shows no commits of this merge request");let c=e.filter(({signature:t})=>i&&t&&S(t)===void 0),r=e.filter(t=>{let{status:a,kind:n}=$(
t);return!h.some(s=>s===a)||i&&n!==void 0&&!i.some(s=>s===n)});if(r.length>0){let t=r.map(n=>{let{status:l,kind:s}=$(n);return`${n.sha.slice(0,8)} ${[l,i&&s].filter(
Boolean).join(" ")}`}),a=i||h!==m?"no signature as asked":"no verified signature";return b(`${o(r.length,"commit has","commits have")} ${a}: ${k(t,5)}`,{actual:r.
length})}return c.length>0?g(`GitLab does not say of which kind the signature of ${o(c.length,"commit")} is`):y(`${o(e.length,"signature is","signatures are")} \
verified`,{actual:0})}});function $({signature:e}){return{status:e?.verificationStatus?.toLowerCase()??"unsigned",kind:e?S(e):void 0}}function S({__typename:e=""}){
return Object.hasOwn(L,e)?L[e]:void 0}export{x as mergeRequestCommitsSigned};
