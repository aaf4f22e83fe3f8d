import{a as m,b as f,c as w,d as _,f as h}from"./chunk-E5ZK3X2D.js";import"./chunk-6UREDCDG.js";import{b as p}from"./chunk-WT3BOX2Z.js";import{
a as d,b as u}from"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var b={merge_request_code_owner_approval:"Reads the CODEOWNERS file of the target branch as GitLab does (sections, optional ones, numbers of approvals, default \
owners, exclusions) and asks, for every changed path and former name of a moved file, for the approvals of its owners in each section. Who owns a pattern is tak\
en from GitLab's own rules of the merge request; of them, author and committers do not count. It does not matter whether the branch requires code owner approval\
. Where nobody can approve, GitLab lets the change through; this control fails. `every_path_owned: true` also fails for paths that nobody owns. `after_last_push\
` and `rebase_keeps` are those of `merge_request_approvals`. A rule that GitLab does not show, such as in the seconds after a push, is unknown.",merge_request_code_quality:"\
Counts the violations in the Code Quality reports of the head's pipeline, from `severity_at_least` on (all, if none is named); at most `at_most` may be, none by\
 default. With `only_new`, those with a fingerprint that the target branch's report has too are left aside. GitLab stops reading at the first entry that is not \
valid, without a word; here the answer is then unknown.",merge_request_commit_authors:"Every commit, merges too, has an author address in one of `email_domains`\
, and with `known_users: true` one that belongs to a GitLab user. Without parameters it asks for known users. Addresses are what the author's own Git wrote; com\
bine it with verified signatures.",merge_request_commit_messages:"Every commit message, merges aside, matches an RE2 pattern, or is a Conventional Commit (the d\
efault without a pattern), of one of the types if they are named.",merge_request_commits_signed:"GitLab has verified the signature of every commit: by a user's \
key (`verified`), by the instance itself (`verified_system`: web editor, suggestions, rebase) or by an SSH certificate authority (`verified_ca`). `statuses` kee\
ps some of these three, `kinds` some of `gpg`, `ssh` and `x509`. A key that was added a minute ago may not be known yet.",merge_request_commits_signed_off:"Ever\
y commit, merges aside, has a Signed-off-by line with the address of its author (Developer Certificate of Origin).",merge_request_no_merge_commits:"No commit of\
 the merge request has two parents.",merge_request_description:"Asks for a shortest length and for Markdown sections that are not empty. What a template left in\
 comments does not count. Without parameters, any description that is not empty passes.",merge_request_labels:"Every required label is there and no forbidden on\
e. A name that ends with `*` stands for every label that begins so, such as `type::*`. Without either list, it is unknown.",merge_request_links_issue:"Searches \
title, description and source branch for an RE2 regular expression, such as the keys of an external tracker; it does not ask that tracker whether the issue exis\
ts. `issue: closed` asks GitLab for an issue that the merge request closes, `issue: mentioned` for one named in title, description, commits or notes; without pa\
rameters, the latter. GitLab lists only what the token's user may read, and with some delay: where the text names an issue and the list is empty, the answer is \
unknown. Of several parameters, all must hold.",merge_request_protected_paths:"A change of one of these paths, or a move away from it, needs `at_least` approval\
s (1 if left out) by people who are neither author nor committer, and of those named with `from` if it is there, as in `merge_request_approvals`. `paths` are gl\
obs from the root of the repository: `*` within a name, `**` over folders, and `infra` or `infra/` for everything below. Without `paths` it is the CI configurat\
ion file and the policy itself, as far as they are files of this project; files that the CI configuration includes are not among them.",merge_request_sarif:"Cou\
nts the results of SARIF 2.1.0 logs, of whatever tool. `files` are paths or globs: of files that a job of this pipeline has left in the workspace, else in the a\
rtifacts of its jobs (of those that `jobs` names, or of all). The severity is the score `security-severity` of result or rule (9, 7 and 4 begin critical, high a\
nd medium), else the level: error is high, warning medium, note low. Results that are suppressed count unless `suppressed: ignore`. A run that did not succeed, \
has no results or keeps them elsewhere makes the answer unknown.",merge_request_scanner_findings:"Counts the findings of GitLab's security scanners in the head'\
s pipeline, child pipelines included, by report type, from `severity_at_least` on (all, if none is named); at most `at_most` may be, none by default. With `only\
_new`, those that the target branch's pipeline has too, at the merge base or at what a merged result was merged with, are left aside: the same first identifier \
at the same place, or with the same signature, as in GitLab. Every job that declares such a report must have succeeded and left one that is whole: a scan that f\
ailed, was skipped or looked at changed files only is unknown, never \"no findings\". A severity of `Unknown` ranks below low, as in GitLab, unless `unknown_sever\
ity: count`. A finding that two scanners report under different first identifiers counts twice.",merge_request_size:"Counts the changed files, and the lines add\
ed and removed. Without a limit of its own it asks for at most 400 lines. Files that match a glob of `except` are left out. It is unknown while GitLab does not \
show every changed file.",merge_request_source_branch:"Searches the source branch's name for an RE2 regular expression.",merge_request_target_branch:"Searches t\
he target branch's name for an RE2 regular expression.",merge_request_threads_resolved:"Counts the threads that can be resolved and are not. It asks GitLab for \
the count, not for the project's setting, so it also holds where threads do not block merging.",pipeline_coverage:"The mean coverage over the jobs of the head's\
 pipeline, as GitLab computes it, is at least `at_least` percent, or, with `not_lower` and where no limit is given, at most `tolerance` points lower than in the\
 target branch's newest successful pipeline at the commit where the change began, or else its newest successful one. Name test jobs with `jobs` where others run\
 behind this job.",pipeline_images:"The image of every job and service of the merged configuration has a digest (`digest`), or else none of the `forbidden_tags`\
 (`latest` if not given, which is also the tag of an image without one), and comes from one of the `registries`. What a variable hides is unknown; `variables` h\
olds values that the policy's author vouches for, such as `CI_REGISTRY`. So is a job without an image, whose runner decides, unless `without_image` says `allow`\
 or `forbid`.",pipeline_includes:"Every include of the merged configuration, nested ones too, names a commit or an exact version (`pinned: commit` asks for comm\
its only), and comes from one of the `sources`; files of the same project and GitLab's own templates always may. A remote file counts as pinned only with a comm\
it in its path, since GitLab does not show `integrity`. `required` names components, or projects of included files, with a range of versions. GitLab does not sh\
ow which version a branch or `~latest` stands for.",pipeline_no_debug_trace:"Neither global variables of the merged configuration nor those of a job or rule set\
 CI_DEBUG_TRACE or CI_DEBUG_SERVICES. Variables of projects, groups and runs are not in the configuration.",pipeline_jobs_succeeded:"The newest attempt of every\
 job that `jobs` names has succeeded in the head's pipeline or a child pipeline of it. A job that is absent, was skipped, was never started, or failed and may, \
is no success, unless `accept` says so. A job of `parallel` counts under its common name. A name may hold `*`, or be an RE2 expression between slashes.",pipeline_reports_present:"\
A job of the head's pipeline, or of a child pipeline, that succeeded has uploaded a report of each of these types, and it has not expired. A JUnit report also c\
ounts where its job failed. It does not look into the reports.",pipeline_security_jobs_intact:"The jobs that `jobs` names, those with the `reports`, or else eve\
ry job of the merged configuration with a security report: they are there, run without being started by hand, put off or waiting for a failure, may not fail, ar\
e not left out by `only`, `except` or a rule that GitLab's own templates lack, and are not switched off, nor kept from files, by a variable of the configuration\
. Under the names of GitLab's templates they run the scanner and nothing before or after it; `script` names the lines of others. GitLab's templates themselves s\
et `allow_failure: true`: set it to false, or `accept` it. Jobs that a policy adds to the pipeline are not in the configuration; whether a job really ran, whate\
ver the conditions of its rules, is what `pipeline_jobs_succeeded` tells, and from where its image comes, `pipeline_images`.",pipeline_services:"No job of the m\
erged configuration has a service that matches `forbidden` (Docker in Docker if not given), or that is not among the `allowed` ones. A service with a variable i\
n it is unknown.",pipeline_succeeded:"The pipeline that GitLab shows for the head has succeeded, and so have the child pipelines whose triggers did not wait for\
 them. While this job itself runs in it, the pipeline has no status that counts: then every other job must have finished and none may have failed. Jobs behind t\
his one make it unknown, unless `except` names them. `merged_result` asks for a pipeline of the merged result or of a merge train; `no_warnings` also counts job\
s that may fail.",pipeline_tests:"GitLab has counted the JUnit report of every job of the head's pipeline, child pipelines included; at least one test ran (or `\
at_least`), none failed and none could not run. Tests that were skipped did not run.",pipeline_variables_not_injected:"Looks through the POSIX shell scripts of \
the merged configuration for values that others write, such as CI_COMMIT_TITLE, CI_COMMIT_REF_NAME or CI_MERGE_REQUEST_TITLE, inside `eval`, `sh -c`, `ssh`, `tr\
ap`, the code of Python, Node, Perl, Ruby and PHP one-liners, the input of a shell, or the name of a command. It follows variables of the configuration and assi\
gnments in the script, not scripts that are called, and it does not read PowerShell. That it finds nothing is no proof that there is nothing.",auth_sso_enabled:'\
Whether the top-level group has an enabled SAML provider; instance-wide SAML, LDAP or OIDC do not count. No API shows it, so the answer is unknown, unless the p\
olicy asserts it: `with: { value: true, reason: "SAML is enforced, see the identity provider" }`. The report then says that it is an assertion of the policy\'s a\
uthor.',branch_deletion_disabled:"True when any protected-branch rule exists, for whatever branch, inherited ones included. Nothing about deletion is checked; `\
project_default_branch_not_deletable` does.",cicd_job_token_scope_enabled:"True when the inbound allow-list of job tokens is enforced, by the project or by the \
instance. The outbound setting is something else.",code_changes_requires_code_owners:"Always false: GitLab makes the check for an absent branch name, which no r\
ule matches. `project_code_owner_approval_on_default_branch` reads the settings.",code_owner_approval_required:"True when a CODEOWNERS file exists on the defaul\
t branch, at the top or in `docs/` or `.gitlab/`. Its content, and whether approval is required, are not looked at.",default_branch_protected:"True when a prote\
cted-branch rule matches the default branch, by equal name or wildcard, in the project or inherited from the top-level group. For an empty repository GitLab dec\
ides by the group's default-branch protection, which the API does not tell apart from the fallback name: unknown.",default_branch_protected_from_direct_push:"Fa\
lse without a default branch, for an empty repository, or without protection. Otherwise true unless the project's own rule of exactly that name allows a role of\
 at least Developer to push. A branch protected by a wildcard or by the group alone passes, even if everybody may push: GitLab looks at the exact-name rule only\
.",default_branch_users_can_merge:"True when the project's own rule of exactly the default branch's name lets a role of at least Developer merge. Entries for us\
ers and groups are ignored, and wildcard and group rules are not looked at.",default_branch_users_can_push:`True when the project's own rule of exactly the defa\
ult branch's name lets a role of at least Maintainer push. "Developers + Maintainers" and "No one" are both false; entries for users, groups and deploy keys are\
 ignored, and wildcard and group rules are not looked at.`,ensure_2_admins_per_repo:"Counts users who are direct Owners of the project's immediate group. Owners\
 inherited from a higher group, and Owners of the project itself, do not count, as in GitLab. For a personal project: users at Owner level, and the owner of the\
 namespace.",error_tracking_enabled:"True when the project has an error tracking setting, Sentry or integrated, and it is on.",force_push_disabled:"Always true:\
 GitLab makes the check for an absent branch name, so no rule that allows force push is found. `project_force_push_blocked` reads the rules.",gitlab_license_level_ultimate:"\
True when the project shows a feature of GitLab Ultimate. GitLab asks the licence itself, which only administrators can read: trials and add-ons may differ, and\
 with no licence at all GitLab records no status.",has_forks:"True when at least one project is a fork of this one, including forks that the token cannot see.",
has_valid_ci_config:"True when CI/CD is on and GitLab's lint finds the configuration at the head of the default branch valid. The lint asks more than GitLab's c\
ontrol does: an error only the lint sees, a configuration kept elsewhere, or Auto DevOps makes the answer unknown.",issue_tracking_enabled:'Meant to ask whether\
 each of the last 20 merged merge requests has a related issue. In this version of GitLab the check always raises and records no status, so the answer is unknow\
n, unless the policy asserts it: `with: { value: true, reason: "…" }`. The report then says that it is an assertion of the policy\'s author.',merge_request_approvals:"\
Counts the people who approved this merge request and are neither its author nor a committer. A committer is, as in GitLab, a user who owns the committer addres\
s of one of its commits (for commits that GitLab itself signed, the author address); an address that no user owns excludes nobody. Users that GitLab makes for a\
ccess tokens of projects and groups do not count, for who holds the token acts as them, unless `from` names them. Where a merge commit names another author than\
 its committer and GitLab does not tell whose it is, as many approvals as there are such addresses are in doubt. `after_last_push: true` counts only approvals g\
iven after GitLab learned of the head, whatever the project does with approvals on a push. Without it, an approval that GitLab is about to remove after a push s\
till counts for the seconds until it does. `rebase_keeps: true` asks the same, but a rebase or a merge of the target branch that leaves the patch as it was does\
 not count as a push. `from: { users: [...], groups: [...], roles: [...] }` counts only approvals by these people: users by name, direct members of groups by fu\
ll path, and members of the project who have exactly one of the roles `developer`, `maintainer`, `owner`.",merge_request_commit_reset_approvals:"The same questi\
on as `reset_approvals_on_push`, under another name.",merge_request_is_not_draft:"Fails while the merge request is marked as a draft.",merge_request_prevent_author_approval:"\
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
her.",repository_code_owners:"Reads the CODEOWNERS file of the merge request's head, or of the default branch, as GitLab does, and fails for lines that GitLab's\
 own validation reports, for paths that nobody owns (those of `except` aside), and for owners who are neither members of the project nor a group that can own: t\
he project's own, those above it, and those invited into any of them. Names of users and groups are compared with what the token sees. A line with nothing but a\
ddresses is unknown: GitLab does not tell whose they are.",repository_files:"Looks at the files of the merge request's head, or of the default branch where ther\
e is no merge request. Each glob of `required` must find a file, none of `forbidden` may. Each entry of `content` names `files` whose text must match `matches` \
and must not match `lacks` (RE2); a binary file or a symbolic link is never as asked, and where no file is found nothing is asked: name it in `required` too. No\
 file may have more than `max_bytes`. `except` leaves paths out of all but `required`. Files are read out of local Git if it has the commit, whatever the job ha\
s changed in its folder, else from GitLab; sizes of more than 2000 files, or contents of more than 200, then make it unknown.",repository_lockfiles:"Every manif\
est of a package manager (package.json, Cargo.toml, composer.json, Gemfile, Pipfile, go.mod, mix.exs, pubspec.yaml, Podfile, flake.nix) must have a lock file be\
side it; package.json, Cargo.toml, mix.exs and pubspec.yaml, which have workspaces, in a folder above will do. `manifests` adds others, such as pyproject.toml w\
ith uv.lock, or replaces the lock files of one. With `changed_together`, a merge request that changes a manifest must change a lock file of it too. Folders node\
_modules and vendor are left out, and whatever `except` names.",repository_no_binaries:"No file of the merge request's head, or of the default branch where ther\
e is no merge request, is binary: has a null byte among the first 8000, as Git itself tells. Pointers of Git LFS are text. `except` leaves paths out. Without th\
e commit in local Git, GitLab is asked, and more than 2000 files make it unknown.",sbom_components:"Looks for packages by purl among the components of the SBOMs\
: those that are `denied` must be absent, those that are `required` present. An entry is a purl, with or without a version, whose namespace and name may hold `*\
`; or `{purl, versions, reason}` with a range as npm writes it. Versions of npm, cargo, composer, golang, hex, nuget, pub and swift are compared as SemVer; of o\
ther ecosystems only those of up to three numbers are, as their suffixes mean other things. A component without a purl, or with a version that cannot be compare\
d, that may be the one looked for makes it unknown.",sbom_licences:"Judges the licence of every component in the SBOMs. `allow` and `deny` hold SPDX licences; w\
ith `allow`, whatever is not in it is refused. Of `A OR B` one must be accepted, of `A AND B` both, and so must all licences where a component has several. `GPL\
-2.0-or-later` shares versions with `GPL-3.0-only`, and either entry finds the other. A denied licence is denied with every exception too, unless `allow` names \
that exception. `aliases` turns names that an SBOM uses into SPDX. `without_licence` says what becomes of a component whose licence nobody knows, for `deny` alo\
ne also one that is no licence of SPDX: `unknown` (the default), `fail`, or `allow`. `except` leaves packages out, by purl. SPDX documents: the concluded licenc\
e, else the declared one.",sbom_new_components:"Compares the SBOMs of the merge request's head with those of the target branch: of the newest pipeline that has \
one, at the commit that the change began at, else at the target branch's head when the change was last pushed. A component is new if its package (purl without v\
ersion, or the name where there is no purl) was not there; with `count_versions` another version is new too. At most `at_most` may be new; without it they are o\
nly listed. `allow`, `deny`, `aliases` and `without_licence` judge licences as `sbom_licences` does, of new components and of those whose licence is another one\
 now. Without an SBOM of the target branch every component is new. `except` leaves packages out, by purl.",sbom_present:"Asks for at least one SBOM, CycloneDX 1\
.4 to 1.6 or SPDX 2.3 as JSON, that can be read whole, each with at least `at_least` components, and one in each of `formats`. Files are looked for first in the\
 job's folder, where `needs` puts the artifacts of earlier jobs: they count if the pipeline runs for the commit that is judged, and that commit does not hold th\
em. Else they are read from the artifacts of that commit's pipeline: of the jobs that `jobs` names, each of which must then have left one, else of those with a \
CycloneDX report, else of all that keep artifacts, up to 20.",scanner_api_security_running:r("api_fuzzing"),scanner_code_quality_running:r("codequality"),scanner_container_scanning_running:r(
"container_scanning"),scanner_dast_running:r("dast"),scanner_dep_scanning_running:r("dependency_scanning"),scanner_fuzz_testing_running:"Looked for a coverage-f\
uzzing report. GitLab removed the control in 18.9, so it is unknown.",scanner_iac_running:"Takes the newest pipeline of the default branch, as the other scanner\
 controls do, but leaves aside those that a security policy started. There it looks at the first attempt of the job named exactly `kics-iac-sast`, which must ow\
n a report of type `sast`. A successful retry is not seen.",scanner_license_compliance_running:r("license_scanning"),scanner_sast_running:r("sast"),scanner_secret_detection_running:r(
"secret_detection"),secure_webhooks:"True when the address of every project webhook begins with the letters `https`, and for a project without webhooks. Group a\
nd system hooks, integrations, certificates and secret tokens are not looked at.",stale_branch_cleanup_enabled:"Takes the branch with the oldest head commit, pr\
otected and default ones included, and is true when that commit is not older than three calendar months, or when there are no branches.",status_checks_required:`\
The project's stored setting "status checks must succeed". Whether any status check exists is not asked.`,status_page_configured:"True when the project shows a \
feature of GitLab Ultimate. GitLab asks only whether the status page is licensed, not whether one is configured.",strict_permissions_for_repo:"The same question\
 as `more_members_than_admins`, under another name.",terraform_enabled:"True when at least one Terraform state is stored in the project.",vulnerabilities_slo_days_over_threshold:"\
True when the newest open finding is more than 180 days old, although GitLab calls it the oldest; the control expects false. One fresh finding hides all older o\
nes; `project_vulnerability_age` looks at the oldest."};function r(t){return`Takes the newest pipeline of the default branch that a push, a schedule, the web, t\
he API or a trigger started, in any status, and asks whether a job of exactly that pipeline, retried attempts included, owns a report of type \`${t}\`. Child pip\
elines are not looked at, and a pipeline that has only just begun fails until its scanner job has uploaded.`}async function v(t){let a=w(t),e=await m(t)??(a&&await f(a.field));if(!e)throw new u("INPUT_INVALID",`there is no control ${t}${p(t,h)}`,{advice:"countersign ex\
plain lists all there are"});return{id:t,title:e.title,severity:e.severity,about:e.scope,origin:e.kind==="built-in"?"gitlab":"countersign",description:b[e.id]??
"",expression:a??null,facts:(await _(e)).map(({fact:o,isOnRequest:s})=>({id:o.id,holds:s?`${o.summary}, if a parameter asks for it`:o.summary,right:o.requiredRole})),
remediation:e.remediation.text}}async function A({operands:t,flags:a},e){let o=t.length===0,s=await Promise.all((o?h:t).map(v));return a.has("json")?e.print(JSON.
stringify(s,null,2)):e.print(o?k(s):s.map(n=>j(n,e)).join(`

`)),d.compliant}function k(t){let a=Math.max(...t.map(({id:o})=>o.length)),e=o=>t.filter(s=>s.origin===o).map(({id:s,title:n})=>`  ${s.padEnd(a)}  ${n}`);return[
"GitLab's controls:",...e("gitlab"),"","Countersign's own:",...e("countersign")].join(`
`)}function j(t,{surface:a}){let{id:e,title:o,severity:s,about:n,description:g,expression:l,facts:c,remediation:y}=t;return[`${a.tone(e,"bold")} (${s}, about th\
e ${n.replace("_"," ")})`,o,"",g,...l?["",`GitLab's expression: ${JSON.stringify(l)}`]:[],"","It reads:",...c.map(i=>`  ${i.id}: ${i.holds}; needs ${i.right}`),
...c.length===0?["  nothing"]:[],"",`How to fix it: ${y}`].join(`
`)}export{A as explainCommand,v as explainControl};
