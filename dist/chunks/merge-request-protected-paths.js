import{a as n}from"./shared-changed-paths.js";import"./shared-stored-changes.js";import"./shared-changed-files.js";import"./shared-local-changes.js";import{b as d,
c as u,d as _,e as g,f as $}from"./shared-approval-conditions.js";import{a as b,b as y}from"./shared-approval-accounts.js";import"./shared-commits.js";import"./shared-commit-list.js";
import"./shared-connection-pages.js";import"./shared-now.js";import"./shared-project-members.js";import"./shared-approval-settings.js";import"./shared-connection.js";
import"./shared-last-push.js";import"./shared-change-origin.js";import{a as v,b as w}from"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";
import{$2599_c as k,$2599_f as q,$2599_g as C,$2599_i as D}from"../index.js";import{$70c0_a as O}from"../index.js";import{$104c_d as x}from"../index.js";import{
$82ce_A as o,$82ce_c as R,$82ce_d as W,$82ce_j as E,$82ce_m as I,$82ce_o as P,$82ce_v as s}from"../index.js";import{$f045_e as j,$f045_f as A}from"../index.js";
var F=P({paths:s(I(x(500)).check(o("Globs over the protected paths, such as infra/** or **/Dockerfile; the files of CI/CD configuration, policy and CODEOWNERS b\
y default"))),at_least:s(E().check(W(1),R(100),o("Smallest number of approvals; 1 by default"))),...d}),S=k({id:"merge_request_protected_paths",title:"Changes o\
f protected paths are approved by the people responsible for them",description:q("Requires approvals for a change of protected paths, or for a move away from th\
em. They must come from people who are neither author nor committer.",["`paths` are globs from the root of the repository. `*` matches within a name, `**` match\
es across folders, and `infra` or `infra/` matches everything below that folder. A folder in a glob also matches a submodule, link or file in its place.","Witho\
ut `paths`, these files are protected if they belong to this project: the CI/CD configuration and the files that it includes with `local`, the policy and what i\
t extends, and CODEOWNERS.","`at_least` is the number of approvals, 1 by default.","`from`, `after_last_push` and `rebase_keeps` work as in `merge_request_appro\
vals`."]),severity:"high",scope:"merge_request",needs:{mergeRequest:O,approvals:b,committers:y,paths:n},async needsFor(t){let e=await u(t);return t?.paths?e:{...e,
...await import("./guarding-files.js")}},params:F,prepare:async t=>({...t,matches:t.paths&&v(t.paths.flatMap(M).flatMap(w))}),example:{paths:["infra/","**/Docke\
rfile"],at_least:1,from:{groups:["acme/platform"]}},remediation:{text:"ask the people whom the policy names for these paths to approve, or remove the paths from\
 this merge request",page:"!"},check(t,{matches:e,paths:p,at_least:i=1,...h}){let{paths:r,guardingFiles:m}=t;if(p?.length===0)return D("the policy protects noth\
ing: paths is an empty list");let a=r.filter(e??(f=>m?.includes(f)??!0));if(a.length===0)return C(`none of ${j(r.length,"changed path")} is protected`,{actual:0});
let l=g({...t,notBefore:_(t.lastPush,h)}),c=`${A(a,3)} ${a.length===1?"is":"are"} protected: `;return $(l,i,c)}});function M(t){let e=t.replace(/^(?:\.?\/)+/,"");
return e.endsWith("/")||e===""?[`${e}**`]:/[*?[\]{}]/.test(e.slice(e.lastIndexOf("/")+1))?[e]:[e,`${e}/**`]}export{S as mergeRequestProtectedPaths};
