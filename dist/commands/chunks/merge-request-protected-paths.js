import{a as c}from"./shared-changed-paths.js";import"./shared-stored-changes.js";import"./shared-changed-files.js";import"./shared-local-changes.js";import{b as d,
c as u,d as g,e as b,f as y}from"./shared-approval-conditions.js";import{a as v,b as _}from"./shared-approval-accounts.js";import"./shared-commits.js";import"./shared-commit-list.js";
import"./shared-connection-pages.js";import"./shared-now.js";import"./shared-project-members.js";import"./shared-approval-settings.js";import"./shared-connection.js";
import{c as k,g as w,h as C,j as q}from"./shared-controls-define.js";import"./shared-last-push.js";import"./shared-judged-head.js";import{a as x,b as D}from"./shared-balanced-match-dist-esm-index.js";
import"./shared-name-pattern.js";import"./shared-change-origin.js";import{a as O}from"./shared-merge-request.js";import"./shared-facts-source.js";import"./shared-facts-define.js";
import{d as $}from"./shared-schema.js";import"./shared-checks.js";import{C as o,d as R,e as W,k as E,n as I,p as P,x as s}from"./shared-api.js";import"./shared-shared-errors.js";
import{f as j,g as F}from"./shared-text.js";import"./shared-bundler.js";var S=P({paths:s(I($(500)).check(o("Globs over the protected paths, such as infra/** or \
**/Dockerfile; the files of CI/CD configuration, policy and CODEOWNERS by default"))),at_least:s(E().check(W(1),R(100),o("Smallest number of approvals; 1 by def\
ault"))),...d}),A=k({id:"merge_request_protected_paths",title:"Changes of protected paths are approved by the people responsible for them",description:w("Requir\
es approvals for a change of protected paths, or for a move away from them. They must come from people who are neither author nor committer.",["`paths` are glob\
s from the root of the repository. `*` matches within a name, `**` matches across folders, and `infra` or `infra/` matches everything below that folder. A folde\
r in a glob also matches a submodule, link or file in its place.","Without `paths`, these files are protected if they belong to this project: the CI/CD configur\
ation and the files that it includes with `local`, the policy and what it extends, and CODEOWNERS.","`at_least` is the number of approvals, 1 by default.","`fro\
m`, `after_last_push` and `rebase_keeps` work as in `merge_request_approvals`."]),severity:"high",scope:"merge_request",needs:{mergeRequest:O,approvals:v,committers:_,
paths:c},async needsFor(t){let e=await u(t);return t?.paths?e:{...e,...await import("./guarding-files.js")}},params:S,prepare:async t=>({...t,matches:t.paths&&x(
t.paths.flatMap(M).flatMap(D))}),example:{paths:["infra/","**/Dockerfile"],at_least:1,from:{groups:["acme/platform"]}},remediation:{text:"ask the people whom th\
e policy names for these paths to approve, or remove the paths from this merge request",page:"!"},check(t,{matches:e,paths:p,at_least:i=1,...m}){let{paths:r,guardingFiles:h}=t;
if(p?.length===0)return q("the policy protects nothing: paths is an empty list");let a=r.filter(e??(f=>h?.includes(f)??!0));if(a.length===0)return C(`none of ${j(
r.length,"changed path")} is protected`,{actual:0});let l=b({...t,notBefore:g(t.lastPush,m)}),n=`${F(a,3)} ${a.length===1?"is":"are"} protected: `;return y(l,i,
n)}});function M(t){let e=t.replace(/^(?:\.?\/)+/,"");return e.endsWith("/")||e===""?[`${e}**`]:/[*?[\]{}]/.test(e.slice(e.lastIndexOf("/")+1))?[e]:[e,`${e}/**`]}export{A as mergeRequestProtectedPaths};
