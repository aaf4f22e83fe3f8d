import{b as a,c as r,d as n,e as i,f as p}from"./shared-approval-conditions.js";import{a as h,b as m}from"./shared-approval-accounts.js";import"./shared-commits.js";
import"./shared-commit-list.js";import"./shared-connection-pages.js";import"./shared-now.js";import"./shared-project-members.js";import"./shared-approval-settings.js";
import"./shared-connection.js";import"./shared-last-push.js";import{$2599_c as c,$2599_f as u}from"../index.js";import{$70c0_a as d}from"../index.js";import{$82ce_A as l,
$82ce_c as f,$82ce_d as b,$82ce_j as w,$82ce_o as g}from"../index.js";var v=c({id:"merge_request_approvals",title:"Enough independent people approved",description:u(
"Counts the people who approved the merge request. Its author and its committers do not count.",["A committer is a user who owns the committer address of a comm\
it. For a commit that GitLab itself signed, the author address counts. An address that no user owns excludes nobody. GitLab works in the same way.","Bots do not\
 count: the users that GitLab creates for access tokens of projects and groups, service accounts, and GitLab's own bots. A bot counts only if `users` names it. \
Blocked users never count.","If the merge request was opened with an access token of a project or group, the person who made the token counts as its author. If \
GitLab does not show who that is, one approval is in doubt.","A merge commit can name an author who is not its committer. If GitLab does not show who owns the a\
uthor's address, one approval is in doubt for each such address.","`after_last_push: true` counts only approvals that were given after GitLab received the head.\
 Without it, approvals from before a push that changed the patch count only if the project keeps them: GitLab removes them some seconds after the push.","`rebas\
e_keeps: true` works like `after_last_push`, but ignores a push that only rebases the change or merges the target branch, and leaves the patch as it was.","`fro\
m` counts only approvals by the people it names: `users` by name, direct members of `groups` by full path, and members of the project who have exactly one of th\
e `roles` `developer`, `maintainer` and `owner`."]),severity:"high",scope:"merge_request",needs:{mergeRequest:d,approvals:h,committers:m},needsFor:r,params:g({at_least:w().
check(b(1),f(100),l("Smallest number of approvals")),...a}),example:{at_least:2,after_last_push:!0,from:{groups:["acme/security"]}},remediation:{text:"ask peopl\
e who did not work on this change to review and approve it, then run this job again",page:"!"},check(e,{at_least:t,...o}){let s=n(e.lastPush,o);return p(i({...e,
notBefore:s}),t)}});export{v as mergeRequestApprovals};
