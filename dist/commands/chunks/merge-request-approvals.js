import{b as a,c as r,d as i,e as n,f as p}from"./shared-approval-conditions.js";import{a as h,b as m}from"./shared-approval-accounts.js";import"./shared-commits.js";
import"./shared-commit-list.js";import"./shared-select.js";import"./shared-now.js";import"./shared-project-members.js";import"./shared-approval-settings.js";import{
c,f as u}from"./shared-controls-define.js";import"./shared-last-push.js";import{a as d}from"./shared-merge-request.js";import"./shared-facts-define.js";import"./shared-schema.js";
import"./shared-checks.js";import"./shared-facts-source.js";import{c as l,d as f,j as b,o as g}from"./shared-api.js";import"./shared-shared-errors.js";import"./shared-text.js";
import"./shared-bundler.js";var w=c({id:"merge_request_approvals",title:"Enough independent people approved",description:u("Counts the people who approved the m\
erge request. Its author and its committers do not count.",["A committer is a user who owns the committer address of a commit. For a commit that GitLab itself s\
igned, the author address counts. An address that no user owns excludes nobody. GitLab works in the same way.","Bots do not count: the users that GitLab creates\
 for access tokens of projects and groups, service accounts, and GitLab's own bots. A bot counts only if `users` names it. Blocked users never count.","If the m\
erge request was opened with an access token of a project or group, the person who made the token counts as its author. If GitLab does not show who that is, one\
 approval is in doubt.","A merge commit can name an author who is not its committer. If GitLab does not show who owns the author's address, one approval is in d\
oubt for each such address.","`after_last_push: true` counts only approvals that were given after GitLab received the head. Without it, approvals from before a \
push that changed the patch count only if the project keeps them: GitLab removes them some seconds after the push.","`rebase_keeps: true` works like `after_last\
_push`, but ignores a push that only rebases the change or merges the target branch, and leaves the patch as it was.","`from` counts only approvals by the peopl\
e it names: `users` by name, direct members of `groups` by full path, and members of the project who have exactly one of the `roles` `developer`, `maintainer` a\
nd `owner`."],`- id: merge_request_approvals
  with: { at_least: 2, after_last_push: true, from: { groups: [acme/security] } }`),severity:"high",scope:"merge_request",needs:{mergeRequest:d,approvals:h,committers:m},
needsFor:r,params:g({at_least:b().check(f(1),l(100)),...a}),remediation:{text:"ask people who did not work on this change to review and approve it, then run thi\
s job again",page:"!"},check(e,{at_least:t,...o}){let s=i(e.lastPush,o);return p(n({...e,notBefore:s}),t)}});export{w as mergeRequestApprovals};
