import{b as s,c as r,d as i,e as p,g as h}from"./shared-approval-conditions.js";import{a as n,b as m}from"./shared-merge-request-approvals.js";import"./shared-commit-list.js";
import"./shared-select.js";import"./shared-commits.js";import{a as c}from"./shared-merge-request.js";import{c as u,f as d}from"./shared-controls-define.js";import"./shared-facts-define.js";
import"./shared-schema.js";import"./shared-checks.js";import"./shared-source.js";import{c as l,d as f,j as g,o as w}from"./shared-api.js";import"./shared-text.js";
import"./shared-bundler.js";var b=u({id:"merge_request_approvals",title:"Enough independent people approved",description:d("Counts the people who approved the m\
erge request. Its author and its committers do not count.",["A committer is a user who owns the committer address of a commit. For a commit that GitLab itself s\
igned, the author address counts. An address that no user owns excludes nobody. GitLab works in the same way.","Users that GitLab creates for the access tokens \
of projects and groups do not count, because whoever holds the token acts as them. They count if `from` names them.","A merge commit can name an author who is n\
ot its committer. If GitLab does not show who owns the author's address, one approval is in doubt for each such address.","`after_last_push: true` counts only a\
pprovals that were given after GitLab received the head. It does not matter what the project does with approvals on a push. Without this parameter, an approval \
that GitLab is about to remove after a push still counts for a few seconds.","`rebase_keeps: true` works like `after_last_push`, but ignores a push that only re\
bases the change or merges the target branch, and leaves the patch as it was.","`from` counts only approvals by the people it names: `users` by name, direct mem\
bers of `groups` by full path, and members of the project who have exactly one of the `roles` `developer`, `maintainer` and `owner`."],`- id: merge_request_appr\
ovals
  with: { at_least: 2, after_last_push: true, from: { groups: [acme/security] } }`),severity:"high",scope:"merge_request",needs:{mergeRequest:c,approvals:n,committers:m},
needsFor:r,params:w({at_least:g().check(f(1),l(100)),...s}),remediation:{text:"ask people who did not work on this change to review and approve it, then run thi\
s job again",page:"!"},check(e,{at_least:t,...o}){let a=i(e.lastPush,o);return h(p({...e,notBefore:a}),t)}});export{b as mergeRequestApprovals};
