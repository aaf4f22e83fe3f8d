import{b as a,c as r,d as n,e as i,f as h}from"./shared-approval-conditions.js";import{a as p,b as m}from"./shared-approval-accounts.js";import"./shared-commits.js";
import"./shared-commit-list.js";import"./shared-connection-pages.js";import"./shared-now.js";import"./shared-project-members.js";import"./shared-approval-settings.js";
import"./shared-connection.js";import"./shared-last-push.js";import{$2599_c as c,$2599_f as u}from"../index.js";import{$70c0_a as d}from"../index.js";import{$82ce_c as l,
$82ce_d as f,$82ce_j as b,$82ce_o as g}from"../index.js";var w=c({id:"merge_request_approvals",title:"Enough independent people approved",description:u("Counts \
the people who approved the merge request. Its author and its committers do not count.",["A committer is a user who owns the committer address of a commit. For \
a commit that GitLab itself signed, the author address counts. An address that no user owns excludes nobody. GitLab works in the same way.","Bots do not count: \
the users that GitLab creates for access tokens of projects and groups, service accounts, and GitLab's own bots. A bot counts only if `users` names it. Blocked \
users never count.","If the merge request was opened with an access token of a project or group, the person who made the token counts as its author. If GitLab d\
oes not show who that is, one approval is in doubt.","A merge commit can name an author who is not its committer. If GitLab does not show who owns the author's \
address, one approval is in doubt for each such address.","`after_last_push: true` counts only approvals that were given after GitLab received the head. Without\
 it, approvals from before a push that changed the patch count only if the project keeps them: GitLab removes them some seconds after the push.","`rebase_keeps:\
 true` works like `after_last_push`, but ignores a push that only rebases the change or merges the target branch, and leaves the patch as it was.","`from` count\
s only approvals by the people it names: `users` by name, direct members of `groups` by full path, and members of the project who have exactly one of the `roles\
` `developer`, `maintainer` and `owner`."],`- id: merge_request_approvals
  with: { at_least: 2, after_last_push: true, from: { groups: [acme/security] } }`),severity:"high",scope:"merge_request",needs:{mergeRequest:d,approvals:p,committers:m},
needsFor:r,params:g({at_least:b().check(f(1),l(100)),...a}),remediation:{text:"ask people who did not work on this change to review and approve it, then run thi\
s job again",page:"!"},check(e,{at_least:t,...o}){let s=n(e.lastPush,o);return h(i({...e,notBefore:s}),t)}});export{w as mergeRequestApprovals};
