import{a as m,b as _,c as f,d as g,f as h}from"./chunk-SKB6G63V.js";import"./chunk-X3VKY4NV.js";import{b as p}from"./chunk-WT3BOX2Z.js";import{
a as d,b as u}from"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var w={merge_request_commit_authors:"Every commit, merges too, has an author address in one of the domains. Addresses are what the author's own Git wrote; combi\
ne it with verified signatures.",merge_request_commit_messages:"Every commit message, merges aside, matches an RE2 pattern, or is a Conventional Commit (the def\
ault without a pattern), of one of the types if they are named.",merge_request_commits_signed:"GitLab has verified the signature of every commit: by a user's ke\
y, by the instance itself or by an SSH certificate authority. A key that was added a minute ago may not be known yet.",merge_request_commits_signed_off:"Every c\
ommit, merges aside, has a Signed-off-by line with the address of its author (Developer Certificate of Origin).",merge_request_no_merge_commits:"No commit of th\
e merge request has two parents.",merge_request_description:"Asks for a shortest length and for Markdown sections that are not empty. What a template left in co\
mments does not count. Without parameters, any description passes.",merge_request_labels:"Every required label is there and no forbidden one. A name that ends w\
ith `*` stands for every label that begins so, such as `type::*`.",merge_request_links_issue:"Searches title, description and source branch for an RE2 regular e\
xpression, such as the keys of an external tracker. It does not ask a tracker whether the issue exists.",merge_request_size:"Counts the changed files, and the l\
ines added and removed. Without a limit of its own it asks for at most 400 lines. Files that match a glob of `except` are left out. It is unknown while GitLab d\
oes not show every changed file.",merge_request_source_branch:"Searches the source branch's name for an RE2 regular expression.",merge_request_target_branch:"Se\
arches the target branch's name for an RE2 regular expression.",merge_request_threads_resolved:"Counts the threads that can be resolved and are not. It asks Git\
Lab for the count, not for the project's setting, so it also holds where threads do not block merging.",auth_sso_enabled:'Whether the top-level group has an ena\
bled SAML provider; instance-wide SAML, LDAP or OIDC do not count. No API shows it, so the answer is unknown, unless the policy asserts it: `with: { value: true\
, reason: "SAML is enforced, see the identity provider" }`. The report then says that it is an assertion of the policy\'s author.',branch_deletion_disabled:"Tru\
e when any protected-branch rule exists, for whatever branch, inherited ones included. Nothing about deletion is checked; `project_default_branch_not_deletable`\
 does.",cicd_job_token_scope_enabled:"True when the inbound allow-list of job tokens is enforced, by the project or by the instance. The outbound setting is som\
ething else.",code_changes_requires_code_owners:"Always false: GitLab makes the check for an absent branch name, which no rule matches. `project_code_owner_appr\
oval_on_default_branch` reads the settings.",code_owner_approval_required:"True when a CODEOWNERS file exists on the default branch, at the top or in `docs/` or\
 `.gitlab/`. Its content, and whether approval is required, are not looked at.",default_branch_protected:"True when a protected-branch rule matches the default \
branch, by equal name or wildcard, in the project or inherited from the top-level group. For an empty repository GitLab decides by the group's default-branch pr\
otection, which the API does not tell apart from the fallback name: unknown.",default_branch_protected_from_direct_push:"False without a default branch, for an \
empty repository, or without protection. Otherwise true unless the project's own rule of exactly that name allows a role of at least Developer to push. A branch\
 protected by a wildcard or by the group alone passes, even if everybody may push: GitLab looks at the exact-name rule only.",default_branch_users_can_merge:"Tr\
ue when the project's own rule of exactly the default branch's name lets a role of at least Developer merge. Entries for users and groups are ignored, and wildc\
ard and group rules are not looked at.",default_branch_users_can_push:`True when the project's own rule of exactly the default branch's name lets a role of at l\
east Maintainer push. "Developers + Maintainers" and "No one" are both false; entries for users, groups and deploy keys are ignored, and wildcard and group rule\
s are not looked at.`,ensure_2_admins_per_repo:"Counts users who are direct Owners of the project's immediate group. Owners inherited from a higher group, and O\
wners of the project itself, do not count, as in GitLab. For a personal project: users at Owner level, and the owner of the namespace.",error_tracking_enabled:"\
True when the project has an error tracking setting, Sentry or integrated, and it is on.",force_push_disabled:"Always true: GitLab makes the check for an absent\
 branch name, so no rule that allows force push is found. `project_force_push_blocked` reads the rules.",gitlab_license_level_ultimate:"True when the project sh\
ows a feature of GitLab Ultimate. GitLab asks the licence itself, which only administrators can read: trials and add-ons may differ, and with no licence at all \
GitLab records no status.",has_forks:"True when at least one project is a fork of this one, including forks that the token cannot see.",has_valid_ci_config:"Tru\
e when CI/CD is on and GitLab's lint finds the configuration at the head of the default branch valid. The lint asks more than GitLab's control does: an error on\
ly the lint sees, a configuration kept elsewhere, or Auto DevOps makes the answer unknown.",issue_tracking_enabled:'Meant to ask whether each of the last 20 mer\
ged merge requests has a related issue. In this version of GitLab the check always raises and records no status, so the answer is unknown, unless the policy ass\
erts it: `with: { value: true, reason: "…" }`. The report then says that it is an assertion of the policy\'s author.',merge_request_approvals:"Counts the peop\
le who approved this merge request and are neither its author nor a committer. A committer is, as in GitLab, a user who owns the committer address of one of its\
 commits (for commits that GitLab itself signed, the author address); an address that no user owns excludes nobody. `after_last_push: true` counts only approval\
s given after GitLab learned of the head, whatever the project does with approvals on a push. `rebase_keeps: true` asks the same, but a rebase or a merge of the\
 target branch that leaves the patch as it was does not count as a push. `from: { users: [...], groups: [...], roles: [...] }` counts only approvals by these pe\
ople: users by name, direct members of groups by full path, and members of the project who have exactly one of the roles `developer`, `maintainer`, `owner`.",merge_request_commit_reset_approvals:"\
The same question as `reset_approvals_on_push`, under another name.",merge_request_is_not_draft:"Fails while the merge request is marked as a draft.",merge_request_prevent_author_approval:"\
True when the effective setting (instance, top-level group, project) forbids approval by the author. GitLab also counts an approval policy with that override wh\
en it is linked to the framework; the API cannot tell the link, so such a policy makes the answer unknown.",merge_request_prevent_committers_approval:"True when\
 the effective setting (instance, top-level group, project) forbids approval by users who added commits. GitLab also counts an approval policy with that overrid\
e when it is linked to the framework; the API cannot tell the link, so such a policy makes the answer unknown.",merge_request_title:"Searches the title for an R\
E2 regular expression; anchor it with ^ and $ to match the whole title. The draft prefix is part of the title.",merge_requests_approval_rules_prevent_editing:'T\
he effective setting (instance, top-level group, project) "prevent editing approval rules in merge requests".',merge_requests_require_code_owner_approval:"True \
when at least one rule of the project itself, for whatever branch, requires approval by code owners. Inherited rules do not count here.",minimum_approvals_required:"\
Sums `approvals_required` over all approval rules of the project, whatever branch a rule is for. Rules that come from approval policies are hidden from the API:\
 where such policies apply, the real sum can be higher, so a threshold that the visible rules miss is unknown.",more_members_than_admins:"True when the project \
has one member, or more members than direct owners and Maintainers together. Members are all of the project's, bots included; owners are the direct Owners of th\
e immediate group. Read from the member lists, which must agree with each other.",package_hunter_no_findings_untriaged:"Against its name, the field is true when\
 Package Hunter has findings that are detected or confirmed; the control expects false. Without the licence there are none.",project_approvals_on_default_branch:"\
Takes the approval rules that apply to the default branch and counts how many different people must approve: the largest number of a single rule, because one pe\
rson can satisfy several. A rule with fewer eligible approvers than approvals lets everything through and counts nothing. Whether a merge request may change its\
 rules is another question: `merge_requests_approval_rules_prevent_editing`.",project_archived:"True when the project or a group above it is archived; the contr\
ol expects false.",project_code_owner_approval_on_default_branch:"Passes when a rule that matches the default branch, own or inherited, requires approval by cod\
e owners, and a CODEOWNERS file exists there. Which paths it covers is not looked at.",project_default_branch_not_deletable:"Passes when a protected-branch rule\
, own or inherited, matches the default branch. GitLab never deletes the default branch itself; the rule still keeps it when another branch has become the defau\
lt one.",project_force_push_blocked:"Passes when rules match the default branch and none of them, group rules included, allows force push: of several rules GitL\
ab takes the most permissive. An unprotected branch fails.",project_marked_for_deletion:"True when the project itself is scheduled for deletion; a group above t\
hat is scheduled does not count. The control expects false.",project_members_inactive:"Passes when every member, bots included, was active within `at_most_days`\
 (90 if left out). Names those who were not. A user who was never active is inactive.",project_pipelines_not_public:"True when the access level of CI/CD is `dis\
abled` or `private`. The project's visibility and the switch for public jobs are not looked at, so a private project with CI/CD for everyone with access fails.",
project_repo_exists:"True when the Git repository exists on storage. An empty repository does.",project_user_defined_variables_restricted_to_maintainers:"True w\
hen the minimum role that may pass pipeline variables is higher than Developer.",project_visibility:"`private`, `internal` or `public`, as an expression of an o\
lder GitLab compares it.",project_visibility_not_internal:"True for private and for public projects.",project_visibility_not_public:"True for private and for in\
ternal projects.",project_vulnerability_age:"Looks at the oldest finding that is detected or confirmed, in the report of the default branch. Without an Ultimate\
 licence GitLab records none, which is unknown, not a pass.",protected_branches_set:"True when any protected-branch rule exists, for whatever branch, inherited \
ones included; the same question as `branch_deletion_disabled`.",push_protection_enabled:"The project's security setting. GitLab hides the key from roles below \
Developer and where it is not licensed: a missing key counts as off only when the token's role is known to be Developer or higher.",require_branch_up_to_date:"T\
rue when the merge method is a merge commit with semi-linear history, or fast-forward.",require_linear_history:"True when the merge method is fast-forward.",require_mfa_at_org_level:"\
True when the project's immediate group requires two-factor authentication, or has a grace period for it other than 0. The default is 48 hours, so it passes by \
default, and for personal projects.",require_mfa_for_contributors:"The project's immediate group requires two-factor authentication. A requirement of a group ab\
ove is not seen. False for a personal project.",require_signed_commits:"True when the project has its own push rule and that rule rejects unsigned commits. With\
out such a row it is false, even if a rule of the group or the instance rejects them. A row that leaves it open takes the instance's default, which the API does\
 not show: unknown.",reset_approvals_on_push:`The effective setting (instance, top-level group, project) "remove all approvals when commits are added". Removing\
 only code owners' approvals does not count.`,resolve_discussions_required:"The project's own stored setting. A value forced by the group or by a policy is not \
consulted, as in GitLab.",restrict_push_merge_access:"True when no protected-branch rule, own or inherited, allows force push, and also when there are no rules.\
 Despite the name, who may push and merge is not looked at; `project_force_push_blocked` asks about the default branch.",restricted_build_access:"True when fewe\
r than three, or less than 40 %, of the members are direct owners of the immediate group, Maintainers, Developers or Reporters. CI/CD settings are not looked at\
.",review_and_archive_stale_repos:"True when the project is archived, or was last active less than six calendar months ago.",review_and_remove_inactive_users:"T\
rue when every member, bots included, was active within 90 days. A user who was never active fails it. Read from the member lists, which must agree with each ot\
her.",scanner_api_security_running:s("api_fuzzing"),scanner_code_quality_running:s("codequality"),scanner_container_scanning_running:s("container_scanning"),scanner_dast_running:s(
"dast"),scanner_dep_scanning_running:s("dependency_scanning"),scanner_fuzz_testing_running:"Looked for a coverage-fuzzing report. GitLab removed the control in \
18.9, so it is unknown.",scanner_iac_running:"Takes the newest pipeline of the default branch, as the other scanner controls do, but leaves aside those that a s\
ecurity policy started. There it looks at the first attempt of the job named exactly `kics-iac-sast`, which must own a report of type `sast`. A successful retry\
 is not seen.",scanner_license_compliance_running:s("license_scanning"),scanner_sast_running:s("sast"),scanner_secret_detection_running:s("secret_detection"),secure_webhooks:"\
True when the address of every project webhook begins with the letters `https`, and for a project without webhooks. Group and system hooks, integrations, certif\
icates and secret tokens are not looked at.",stale_branch_cleanup_enabled:"Takes the branch with the oldest head commit, protected and default ones included, an\
d is true when that commit is not older than three calendar months, or when there are no branches.",status_checks_required:`The project's stored setting "status\
 checks must succeed". Whether any status check exists is not asked.`,status_page_configured:"True when the project shows a feature of GitLab Ultimate. GitLab a\
sks only whether the status page is licensed, not whether one is configured.",strict_permissions_for_repo:"The same question as `more_members_than_admins`, unde\
r another name.",terraform_enabled:"True when at least one Terraform state is stored in the project.",vulnerabilities_slo_days_over_threshold:"True when the new\
est open finding is more than 180 days old, although GitLab calls it the oldest; the control expects false. One fresh finding hides all older ones; `project_vul\
nerability_age` looks at the oldest."};function s(t){return`Takes the newest pipeline of the default branch that a push, a schedule, the web, the API or a trigg\
er started, in any status, and asks whether a job of exactly that pipeline, retried attempts included, owns a report of type \`${t}\`. Child pipelines are not lo\
oked at, and a pipeline that has only just begun fails until its scanner job has uploaded.`}async function y(t){let o=f(t),e=await m(t)??(o&&await _(o.field));if(!e)throw new u("INPUT_INVALID",`there is no control ${t}${p(t,h)}`,{advice:"countersign ex\
plain lists all there are"});return{id:t,title:e.title,severity:e.severity,about:e.about,origin:e.kind==="field"?"gitlab":"countersign",description:w[e.id]??"",
expression:o??null,facts:(await g(e)).map(({fact:r,isOnRequest:a})=>({id:r.id,holds:a?`${r.summary}, if a parameter asks for it`:r.summary,right:r.right})),remediation:e.
remediation.text}}async function A({operands:t,flags:o},e){let r=t.length===0,a=await Promise.all((r?h:t).map(y));return o.has("json")?e.print(JSON.stringify(a,
null,2)):e.print(r?k(a):a.map(n=>j(n,e)).join(`

`)),d.compliant}function k(t){let o=Math.max(...t.map(({id:r})=>r.length)),e=r=>t.filter(a=>a.origin===r).map(({id:a,title:n})=>`  ${a.padEnd(o)}  ${n}`);return[
"GitLab's controls:",...e("gitlab"),"","Countersign's own:",...e("countersign")].join(`
`)}function j(t,{surface:o}){let{id:e,title:r,severity:a,about:n,description:b,expression:l,facts:c,remediation:v}=t;return[`${o.tone(e,"bold")} (${a}, about th\
e ${n.replace("_"," ")})`,r,"",b,...l?["",`GitLab's expression: ${JSON.stringify(l)}`]:[],"","It reads:",...c.map(i=>`  ${i.id}: ${i.holds}; needs ${i.right}`),
...c.length===0?["  nothing"]:[],"",`How to fix it: ${v}`].join(`
`)}export{A as explainCommand,y as explainControl};
