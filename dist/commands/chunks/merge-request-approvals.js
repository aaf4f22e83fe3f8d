import{b as a,c as r,d as p,e as i,f as n}from"./shared-approval-conditions.js";import{a as m,b as h}from"./shared-approval-accounts.js";import"./shared-commits.js";
import"./shared-commit-list.js";import"./shared-connection-pages.js";import"./shared-now.js";import"./shared-project-members.js";import"./shared-approval-settings.js";
import"./shared-connection.js";import{c,g as u}from"./shared-controls-define.js";import"./shared-last-push.js";import"./shared-judged-head.js";import{a as d}from"./shared-merge-request.js";
import"./shared-facts-source.js";import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";import{C as l,d as f,e as b,k as w,p as g}from"./shared-api.js";
import"./shared-shared-errors.js";import"./shared-text.js";import"./shared-bundler.js";var v=c({id:"merge_request_approvals",title:"Enough independent people ap\
proved",description:u("Counts the people who approved the merge request. Its author and its committers do not count.",["A committer is a user who owns the commi\
tter address of a commit. For a commit that GitLab itself signed, the author address counts. An address that no user owns excludes nobody. GitLab works in the s\
ame way.","Bots do not count: the users that GitLab creates for access tokens of projects and groups, service accounts, and GitLab's own bots. A bot counts only\
 if `users` names it. Blocked users never count.","If the merge request was opened with an access token of a project or group, the person who made the token cou\
nts as its author. If GitLab does not show who that is, one approval is in doubt.","A merge commit can name an author who is not its committer. If GitLab does n\
ot show who owns the author's address, one approval is in doubt for each such address.","`after_last_push: true` counts only approvals that were given after Git\
Lab received the head. Without it, approvals from before a push that changed the patch count only if the project keeps them: GitLab removes them some seconds af\
ter the push.","`rebase_keeps: true` works like `after_last_push`, but ignores a push that only rebases the change or merges the target branch, and leaves the p\
atch as it was.","`from` counts only approvals by the people it names: `users` by name, direct members of `groups` by full path, and members of the project who \
have exactly one of the `roles` `developer`, `maintainer` and `owner`."]),severity:"high",scope:"merge_request",needs:{mergeRequest:d,approvals:m,committers:h},
needsFor:r,params:g({at_least:w().check(b(1),f(100),l("Smallest number of approvals")),...a}),example:{at_least:2,after_last_push:!0,from:{groups:["acme/securit\
y"]}},remediation:{text:"ask people who did not work on this change to review and approve it, then run this job again",page:"!"},check(e,{at_least:t,...o}){let s=p(
e.lastPush,o);return n(i({...e,notBefore:s}),t)}});export{v as mergeRequestApprovals};
