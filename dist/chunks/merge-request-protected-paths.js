import{a as n}from"./shared-changed-paths.js";import"./shared-stored-changes.js";import"./shared-changed-files.js";import"./shared-local-changes.js";import{b as f,
c as d,d as u,e as _,f as g}from"./shared-approval-conditions.js";import{a as $,b}from"./shared-approval-accounts.js";import"./shared-commits.js";import"./shared-commit-list.js";
import"./shared-connection-pages.js";import"./shared-now.js";import"./shared-project-members.js";import"./shared-approval-settings.js";import"./shared-connection.js";
import"./shared-last-push.js";import"./shared-change-origin.js";import{a as y,b as v}from"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";
import{$2599_c as w,$2599_f as k,$2599_g as q,$2599_i as C}from"../index.js";import{$70c0_a as D}from"../index.js";import{$104c_d as x}from"../index.js";import{
$82ce_c as P,$82ce_d as R,$82ce_j as j,$82ce_m as F,$82ce_o as M,$82ce_v as o}from"../index.js";import{$f045_e as O,$f045_f as W}from"../index.js";var A=M({paths:o(
F(x(500,"Glob over the path, such as infra/** or **/Dockerfile"))),at_least:o(j().check(R(1),P(100))),...f}),E=w({id:"merge_request_protected_paths",title:"Chan\
ges of protected paths are approved by the people responsible for them",description:k("Requires approvals for a change of protected paths, or for a move away fr\
om them. They must come from people who are neither author nor committer.",["`paths` are globs from the root of the repository. `*` matches within a name, `**` \
matches across folders, and `infra` or `infra/` matches everything below that folder. A folder in a glob also matches a submodule, link or file in its place.","\
Without `paths`, these files are protected if they belong to this project: the CI/CD configuration and the files that it includes with `local`, the policy and w\
hat it extends, and CODEOWNERS.","`at_least` is the number of approvals, 1 by default.","`from`, `after_last_push` and `rebase_keeps` work as in `merge_request_\
approvals`."],`- id: merge_request_protected_paths
  with: { paths: [infra/, "**/Dockerfile"], at_least: 1, from: { groups: [acme/platform] } }`),severity:"high",scope:"merge_request",needs:{mergeRequest:D,approvals:$,
committers:b,paths:n},async needsFor(t){let e=await d(t);return t?.paths?e:{...e,...await import("./guarding-files.js")}},params:A,prepare:async t=>({...t,matches:t.
paths&&y(t.paths.flatMap(I).flatMap(v))}),remediation:{text:"ask the people whom the policy names for these paths to approve, or remove the paths from this merg\
e request",page:"!"},check(t,{matches:e,paths:s,at_least:p=1,...i}){let{paths:r,guardingFiles:h}=t;if(s?.length===0)return C("the policy protects nothing: paths\
 is an empty list");let a=r.filter(e??(c=>h?.includes(c)??!0));if(a.length===0)return q(`none of ${O(r.length,"changed path")} is protected`,{actual:0});let m=_(
{...t,notBefore:u(t.lastPush,i)}),l=`${W(a,3)} ${a.length===1?"is":"are"} protected: `;return g(m,p,l)}});function I(t){let e=t.replace(/^(?:\.?\/)+/,"");return e.
endsWith("/")||e===""?[`${e}**`]:/[*?[\]{}]/.test(e.slice(e.lastIndexOf("/")+1))?[e]:[e,`${e}/**`]}export{E as mergeRequestProtectedPaths};
