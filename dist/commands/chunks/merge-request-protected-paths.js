import{a as l}from"./shared-changed-paths.js";import"./shared-changed-files.js";import"./shared-local-changes.js";import"./shared-change-origin.js";import{b as c,
c as d,d as u,e as g,g as _}from"./shared-approval-conditions.js";import{a as v,b as y}from"./shared-merge-request-approvals.js";import"./shared-commit-list.js";
import"./shared-select.js";import"./shared-commits.js";import{a as w}from"./shared-merge-request.js";import{c as b,f as q,g as k,i as C}from"./shared-controls-define.js";
import"./shared-facts-define.js";import{d as $}from"./shared-schema.js";import"./shared-checks.js";import"./shared-source.js";import{a as D}from"./shared-balanced-match-dist-esm-index.js";
import"./shared-name-pattern.js";import"./shared-shared-errors.js";import{c as F,d as I,j as P,m as R,o as x,v as o}from"./shared-api.js";import{d as j,e as W}from"./shared-text.js";
import"./shared-bundler.js";var z=x({paths:o(R($(500,"Glob over the path, such as infra/** or **/Dockerfile"))),at_least:o(P().check(I(1),F(100))),...c}),A=b({id:"\
merge_request_protected_paths",title:"Changes of protected paths are approved by those who answer for them",description:q("Requires approvals for a change of pr\
otected paths, or for a move away from them. They must come from people who are neither author nor committer.",["`paths` are globs from the root of the reposito\
ry. `*` matches within a name, `**` matches across folders, and `infra` or `infra/` matches everything below that folder.","Without `paths`, the CI/CD configura\
tion file and the policy itself are protected, if they are files of this project. Files that the CI/CD configuration includes are not.","`at_least` is the numbe\
r of approvals, 1 by default.","`from`, `after_last_push` and `rebase_keeps` work as in `merge_request_approvals`."],`- id: merge_request_protected_paths
  with: { paths: [infra/, "**/Dockerfile"], at_least: 1, from: { groups: [acme/platform] } }`),severity:"high",scope:"merge_request",needs:{mergeRequest:w,approvals:v,
committers:y,paths:l},async needsFor(t){let e=await d(t);return t?.paths?e:{...e,...await import("./guarding-files.js")}},params:z,prepare:async t=>({...t,matches:t.
paths&&D(t.paths.flatMap(B))}),remediation:{text:"ask the people who are named for these paths to approve, or leave the paths out of this merge request",page:"!"},
check(t,{matches:e,paths:s,at_least:p=1,...i}){let{paths:r,guardingFiles:h}=t;if(s?.length===0)return C("the policy protects nothing: paths is an empty list");let a=r.
filter(e??(f=>h?.includes(f)??!0));if(a.length===0)return k(`none of ${j(r.length,"changed path")} is protected`,{actual:0});let m=g({...t,notBefore:u(t.lastPush,
i)}),n=`${W(a,3)} ${a.length===1?"is":"are"} protected: `;return _(m,p,n)}});function B(t){let e=t.replace(/^(?:\.?\/)+/,"");return e.endsWith("/")||e===""?[`${e}\
**`]:/[*?[\]{}]/.test(e.slice(e.lastIndexOf("/")+1))?[e]:[e,`${e}/**`]}export{A as mergeRequestProtectedPaths};
