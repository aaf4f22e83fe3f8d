import{a as n}from"./shared-changed-paths.js";import"./shared-changed-files.js";import"./shared-local-changes.js";import"./shared-change-origin.js";import{b as l,
c as d,d as u,e as _,g}from"./shared-approval-conditions.js";import{a as $,b as y}from"./shared-merge-request-approvals.js";import"./shared-commits.js";import"./shared-commit-list.js";
import{a as v}from"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";import{$70c0_a as w}from"../index.js";import{$2599_c as b,$2599_e as q,
$2599_f as k,$2599_h as C}from"../index.js";import{$104c_d as D}from"../index.js";import{$82ce_c as F,$82ce_d as I,$82ce_j as P,$82ce_m as R,$82ce_o as x,$82ce_u as o}from"../index.js";
import{$f045_d as j,$f045_e as W}from"../index.js";var z=x({paths:o(R(D(500,"Glob over the path, such as infra/** or **/Dockerfile"))),at_least:o(P().check(I(1),
F(100))),...l}),A=b({id:"merge_request_protected_paths",title:"Changes of protected paths are approved by those who answer for them",description:q("Requires app\
rovals for a change of protected paths, or for a move away from them. They must come from people who are neither author nor committer.",["`paths` are globs from\
 the root of the repository. `*` matches within a name, `**` matches across folders, and `infra` or `infra/` matches everything below that folder.","Without `pa\
ths`, the CI/CD configuration file and the policy itself are protected, if they are files of this project. Files that the CI/CD configuration includes are not.",
"`at_least` is the number of approvals, 1 by default.","`from`, `after_last_push` and `rebase_keeps` work as in `merge_request_approvals`."],`- id: merge_reques\
t_protected_paths
  with: { paths: [infra/, "**/Dockerfile"], at_least: 1, from: { groups: [acme/platform] } }`),severity:"high",scope:"merge_request",needs:{mergeRequest:w,approvals:$,
committers:y,paths:n},async needsFor(t){let e=await d(t);return t?.paths?e:{...e,...await import("./guarding-files.js")}},params:z,prepare:async t=>({...t,matches:t.
paths&&v(t.paths.flatMap(B))}),remediation:{text:"ask the people who are named for these paths to approve, or leave the paths out of this merge request",page:"!"},
check(t,{matches:e,paths:s,at_least:p=1,...i}){let{paths:r,guardingFiles:h}=t;if(s?.length===0)return C("the policy protects nothing: paths is an empty list");let a=r.
filter(e??(f=>h?.includes(f)??!0));if(a.length===0)return k(`none of ${j(r.length,"changed path")} is protected`,{actual:0});let m=_({...t,notBefore:u(t.lastPush,
i)}),c=`${W(a,3)} ${a.length===1?"is":"are"} protected: `;return g(m,p,c)}});function B(t){let e=t.replace(/^(?:\.?\/)+/,"");return e.endsWith("/")||e===""?[`${e}\
**`]:/[*?[\]{}]/.test(e.slice(e.lastIndexOf("/")+1))?[e]:[e,`${e}/**`]}export{A as mergeRequestProtectedPaths};
