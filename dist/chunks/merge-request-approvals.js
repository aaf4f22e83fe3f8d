import{b as o,c as r,d as h,e as n,g as i}from"./shared-approval-conditions.js";import{a as p,b as m}from"./shared-merge-request-approvals.js";import"./shared-commits.js";
import"./shared-commit-list.js";import{$70c0_a as c}from"../index.js";import{$2599_c as u,$2599_e as d}from"../index.js";import{$82ce_c as l,$82ce_d as f,$82ce_j as g,
$82ce_o as w}from"../index.js";var b=u({id:"merge_request_approvals",title:"Enough independent people approved",description:d("Counts the people who approved th\
e merge request. Its author and its committers do not count.",["A committer is a user who owns the committer address of a commit. For a commit that GitLab itsel\
f signed, the author address counts. An address that no user owns excludes nobody. GitLab works in the same way.","Users that GitLab creates for the access toke\
ns of projects and groups do not count, because whoever holds the token acts as them. They count if `from` names them.","A merge commit can name an author who i\
s not its committer. If GitLab does not show who owns the author's address, one approval is in doubt for each such address.","`after_last_push: true` counts onl\
y approvals that were given after GitLab received the head. It does not matter what the project does with approvals on a push. Without this parameter, an approv\
al that GitLab is about to remove after a push still counts for a few seconds.","`rebase_keeps: true` works like `after_last_push`, but ignores a push that only\
 rebases the change or merges the target branch, and leaves the patch as it was.","`from` counts only approvals by the people it names: `users` by name, direct \
members of `groups` by full path, and members of the project who have exactly one of the `roles` `developer`, `maintainer` and `owner`."],`- id: merge_request_a\
pprovals
  with: { at_least: 2, after_last_push: true, from: { groups: [acme/security] } }`),severity:"high",scope:"merge_request",needs:{mergeRequest:c,approvals:p,committers:m},
needsFor:r,params:w({at_least:g().check(f(1),l(100)),...o}),remediation:{text:"ask people who did not work on this change to review and approve it, then run thi\
s job again",page:"!"},check(e,{at_least:t,...a}){let s=h(e.lastPush,a);return i(n({...e,notBefore:s}),t)}});export{b as mergeRequestApprovals};
