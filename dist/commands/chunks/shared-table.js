import{a as e,b as a,c as r,d as l,e as m,f as d,g as u,h,i as c,j as f,k as p,l as y}from"./shared-values.js";var o=t=>`${JSON.stringify(t,null,2)}
`,n={json:{file:"report.json",load:async()=>({render:o})},html:{file:"report.html",load:()=>import("./html.js")},junit:{file:"report.junit.xml",load:()=>import("./junit.js")},
codequality:{file:"gl-code-quality-report.json",load:()=>import("./codequality.js")},sarif:{file:"report.sarif",load:()=>import("./sarif.js")},annotations:{file:"\
gl-annotations.json",load:()=>import("./annotations.js")},metrics:{file:"metrics.txt",load:()=>import("./metrics.js")},csv:{file:"controls.csv",load:()=>import("./csv.js")},
markdown:{file:"summary.md",load:()=>import("./markdown.js")},badge:{file:"badge.svg",load:()=>import("./badge.js")},oscal:{file:"oscal-assessment-results.json",
load:()=>import("./oscal.js")}},g=[...Object.keys(n),"archive"],s={mode:{kind:e("auto","merge-request","project"),default:"auto",summary:"What is judged. `auto`\
 takes the merge request the environment names, else the project"},policy:{kind:l,default:".countersign.yml",summary:"Where the policy is: a path in the checkou\
t, `group/project:path/to/file.yml@ref` or an `https://` address. Several, separated by commas or line breaks, are merged. In `merge-request` mode a bare path i\
s read from the target branch through the API"},policy_from:{kind:e("target_branch","checkout"),default:"target_branch",summary:"Where a bare policy path is rea\
d in `merge-request` mode: the target branch, or the checkout. Mode `project` always reads the checkout"},gitlab_url:{kind:p,default:"https://gitlab.com",environment:[
"CI_SERVER_URL"],summary:"Root of the GitLab instance; a sub-path is allowed. Default: `CI_SERVER_URL`, else `https://gitlab.com`"},gitlab_token:{kind:a,secret:!0,
environment:["COUNTERSIGN_TOKEN"],summary:"Access token with scope `api` that reads facts and posts status checks. Also taken from `COUNTERSIGN_TOKEN`"},project:{
kind:f,summary:"Numeric id or full path of the project the merge request is in. Default: from the environment"},merge_request:{kind:c,summary:"The merge request\
's number (iid). Default: from the environment"},sha:{kind:h,summary:"Full head SHA of the source branch. Default: from the environment"},status_check:{kind:r,summary:"\
Name or id of the external status check to answer; empty: none. Several, one a line, as `NAME`, or `REQUIREMENT NAME=CHECK NAME` to give one requirement its own\
 check"},external_control:{kind:r,summary:"Id of the external control to answer. Several, one a line, also as `REQUIREMENT NAME=ID`"},external_control_secret:{kind:a,
secret:!0,environment:["COUNTERSIGN_CONTROL_SECRET"],summary:"Secret of those controls. Also from `COUNTERSIGN_CONTROL_SECRET`, for one control from `COUNTERSIG\
N_CONTROL_SECRET_<ID>`"},fail_job_on:{kind:e("non_compliant","undetermined","never"),default:"non_compliant",summary:"Which verdicts make the job itself fail: `\
non_compliant` (also undetermined), `undetermined` (only that) or `never`. Exit codes 2 and 4 are never softened"},on_undetermined:{kind:e("fail","leave"),default:"\
fail",summary:"What GitLab is told when evidence is missing: `fail`, or `leave` to post nothing"},note:{kind:e("never","on_failure","always"),default:"never",summary:"\
Whether the merge request gets a note that says what to fix: `never`, `on_failure` (shortened once all is well) or `always`. There is one, kept up to date"},signing:{
kind:e("key","sigstore"),summary:"How the evidence is signed: with a `key`, which is what a given `signing_key` means, or by `sigstore` for the job's own identi\
ty. Empty: not at all"},signing_key:{kind:a,secret:!0,environment:["COUNTERSIGN_SIGNING_KEY"],summary:"Private key that signs the evidence, Ed25519 or ECDSA P-2\
56: PEM text, the base64 of one, or the path of a file. Also from `COUNTERSIGN_SIGNING_KEY`"},report_limit:{kind:y,default:"512",summary:"Largest report of a sc\
anner, or other evidence in a file, that is read, in megabytes; a larger one is unknown evidence"},report_dir:{kind:a,default:"countersign-report",summary:"Fold\
er where reports are written"},formats:{kind:m(g),default:"json",summary:"Which reports are written; the CI host's own outputs come on top"},dry_run:{kind:d,default:"\
false",summary:"Evaluate and print what would be posted; write nothing to GitLab"},timeout:{kind:u,default:"10m",summary:"Overall deadline"},log_level:{kind:e("\
info","debug"),default:"info",summary:"`debug` shows every request with its status and milliseconds, never a secret"}},k=Object.keys(s);function _(t){return t.replace(
/_(.)/g,(E,i)=>i.toUpperCase())}function v(t){return t.replaceAll("_","-")}export{o as a,n as b,s as c,k as d,_ as e,v as f};
