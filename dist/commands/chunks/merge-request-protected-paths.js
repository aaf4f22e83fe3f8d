import{a as f}from"./shared-changed-paths.js";import"./shared-stored-changes.js";import"./shared-changed-files.js";import"./shared-local-changes.js";import{b as c,
c as d,d as u,e as g,f as _}from"./shared-approval-conditions.js";import{a as b,b as y}from"./shared-approval-accounts.js";import"./shared-commits.js";import"./shared-commit-list.js";
import"./shared-connection-pages.js";import"./shared-now.js";import"./shared-project-members.js";import"./shared-approval-settings.js";import"./shared-connection.js";
import{c as v,g as w,h as k,j as q}from"./shared-controls-define.js";import"./shared-last-push.js";import"./shared-judged-head.js";import{a as $,b as C}from"./shared-balanced-match-dist-esm-index.js";
import"./shared-name-pattern.js";import"./shared-change-origin.js";import{a as D}from"./shared-merge-request.js";import"./shared-facts-source.js";import"./shared-facts-define.js";
import{d as j}from"./shared-schema.js";import"./shared-checks.js";import{c as x,d as P,j as R,m as F,o as M,w as o}from"./shared-api.js";import"./shared-shared-errors.js";
import{f as O,g as W}from"./shared-text.js";import"./shared-bundler.js";var A=M({paths:o(F(j(500,"Glob over the path, such as infra/** or **/Dockerfile"))),at_least:o(
R().check(P(1),x(100))),...c}),E=v({id:"merge_request_protected_paths",title:"Changes of protected paths are approved by the people responsible for them",description:w(
"Requires approvals for a change of protected paths, or for a move away from them. They must come from people who are neither author nor committer.",["`paths` a\
re globs from the root of the repository. `*` matches within a name, `**` matches across folders, and `infra` or `infra/` matches everything below that folder. \
A folder in a glob also matches a submodule, link or file in its place.","Without `paths`, these files are protected if they belong to this project: the CI/CD c\
onfiguration and the files that it includes with `local`, the policy and what it extends, and CODEOWNERS.","`at_least` is the number of approvals, 1 by default.",
"`from`, `after_last_push` and `rebase_keeps` work as in `merge_request_approvals`."],`- id: merge_request_protected_paths
  with: { paths: [infra/, "**/Dockerfile"], at_least: 1, from: { groups: [acme/platform] } }`),severity:"high",scope:"merge_request",needs:{mergeRequest:D,approvals:b,
committers:y,paths:f},async needsFor(t){let e=await d(t);return t?.paths?e:{...e,...await import("./guarding-files.js")}},params:A,prepare:async t=>({...t,matches:t.
paths&&$(t.paths.flatMap(I).flatMap(C))}),remediation:{text:"ask the people whom the policy names for these paths to approve, or remove the paths from this merg\
e request",page:"!"},check(t,{matches:e,paths:s,at_least:p=1,...i}){let{paths:r,guardingFiles:m}=t;if(s?.length===0)return q("the policy protects nothing: paths\
 is an empty list");let a=r.filter(e??(n=>m?.includes(n)??!0));if(a.length===0)return k(`none of ${O(r.length,"changed path")} is protected`,{actual:0});let h=g(
{...t,notBefore:u(t.lastPush,i)}),l=`${W(a,3)} ${a.length===1?"is":"are"} protected: `;return _(h,p,l)}});function I(t){let e=t.replace(/^(?:\.?\/)+/,"");return e.
endsWith("/")||e===""?[`${e}**`]:/[*?[\]{}]/.test(e.slice(e.lastIndexOf("/")+1))?[e]:[e,`${e}/**`]}export{E as mergeRequestProtectedPaths};
