import{a as f}from"./shared-changed-paths.js";import"./shared-changed-files.js";import"./shared-local-changes.js";import{b as c,c as d,d as u,e as g,f as _}from"./shared-approval-conditions.js";
import{a as b,b as y}from"./shared-approval-accounts.js";import"./shared-commits.js";import"./shared-commit-list.js";import"./shared-select.js";import"./shared-now.js";
import"./shared-project-members.js";import"./shared-approval-settings.js";import{c as v,f as w,g as k,i as q}from"./shared-controls-define.js";import"./shared-last-push.js";
import"./shared-change-origin.js";import{a as $}from"./shared-merge-request.js";import"./shared-facts-define.js";import{d as C}from"./shared-schema.js";import"./shared-checks.js";
import{a as D,b as x}from"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";import"./shared-facts-source.js";import{c as P,d as R,j,m as F,
o as M,v as o}from"./shared-api.js";import"./shared-shared-errors.js";import{d as O,e as W}from"./shared-text.js";import"./shared-bundler.js";var A=M({paths:o(F(
C(500,"Glob over the path, such as infra/** or **/Dockerfile"))),at_least:o(j().check(R(1),P(100))),...c}),E=v({id:"merge_request_protected_paths",title:"Change\
s of protected paths are approved by the people responsible for them",description:w("Requires approvals for a change of protected paths, or for a move away from\
 them. They must come from people who are neither author nor committer.",["`paths` are globs from the root of the repository. `*` matches within a name, `**` ma\
tches across folders, and `infra` or `infra/` matches everything below that folder. A folder in a glob also matches a submodule, link or file in its place.","Wi\
thout `paths`, these files are protected if they belong to this project: the CI/CD configuration and the files that it includes with `local`, the policy and wha\
t it extends, and CODEOWNERS.","`at_least` is the number of approvals, 1 by default.","`from`, `after_last_push` and `rebase_keeps` work as in `merge_request_ap\
provals`."],`- id: merge_request_protected_paths
  with: { paths: [infra/, "**/Dockerfile"], at_least: 1, from: { groups: [acme/platform] } }`),severity:"high",scope:"merge_request",needs:{mergeRequest:$,approvals:b,
committers:y,paths:f},async needsFor(t){let e=await d(t);return t?.paths?e:{...e,...await import("./guarding-files.js")}},params:A,prepare:async t=>({...t,matches:t.
paths&&D(t.paths.flatMap(I).flatMap(x))}),remediation:{text:"ask the people whom the policy names for these paths to approve, or remove the paths from this merg\
e request",page:"!"},check(t,{matches:e,paths:s,at_least:p=1,...i}){let{paths:r,guardingFiles:h}=t;if(s?.length===0)return q("the policy protects nothing: paths\
 is an empty list");let a=r.filter(e??(n=>h?.includes(n)??!0));if(a.length===0)return k(`none of ${O(r.length,"changed path")} is protected`,{actual:0});let m=g(
{...t,notBefore:u(t.lastPush,i)}),l=`${W(a,3)} ${a.length===1?"is":"are"} protected: `;return _(m,p,l)}});function I(t){let e=t.replace(/^(?:\.?\/)+/,"");return e.
endsWith("/")||e===""?[`${e}**`]:/[*?[\]{}]/.test(e.slice(e.lastIndexOf("/")+1))?[e]:[e,`${e}/**`]}export{E as mergeRequestProtectedPaths};
