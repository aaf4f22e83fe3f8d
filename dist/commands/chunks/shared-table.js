import{a as e,b as t,c as a,d as s,e as i,f as d,g as m,h as u,i as h,j as l,k as c,l as f}from"./shared-values.js";import{b as p}from"./shared-reporting-formats-registry.js";
var n={mode:{kind:e("auto","merge-request","project"),default:"auto",summary:"What to judge. `auto` judges the merge request that the environment names, or else\
 the project"},policy:{kind:s,default:".countersign.yml",summary:"Where the policy is: a path in the checkout, `group/project:path/to/file.yml@ref` or an `https\
://` address. Several, separated by commas or line breaks, are merged. In `merge-request` mode a bare path is read through the API, from the target branch if it\
 is protected, else from the default branch"},policy_from:{kind:e("target_branch","checkout"),default:"target_branch",summary:"Where a bare policy path is read \
in `merge-request` mode: the target branch (if it is not protected, the default branch), or the checkout. Mode `project` always reads the checkout"},gitlab_url:{
kind:c,default:"https://gitlab.com",environment:["CI_SERVER_URL"],summary:"Address of the GitLab instance, with its sub-path if it has one. Default: `CI_SERVER_\
URL`, or else `https://gitlab.com`"},gitlab_token:{kind:t,secret:!0,environment:["COUNTERSIGN_TOKEN"],summary:"Access token with scope `api` that reads facts an\
d posts status checks. It can also be in `COUNTERSIGN_TOKEN`"},project:{kind:l,summary:"Numeric id or full path of the merge request's project. Default: from th\
e environment"},merge_request:{kind:h,summary:"The merge request's number (iid). Default: from the environment"},sha:{kind:u,summary:"Full head SHA of the sourc\
e branch. Default: from the environment"},status_check:{kind:a,summary:"Name or id of the external status check to answer. For several, write one per line: `NAM\
E`, or `REQUIREMENT NAME=CHECK NAME` to give one requirement its own check"},external_control:{kind:a,summary:"Id of the external control to answer. For several\
, write one per line, as `ID` or `REQUIREMENT NAME=ID`"},external_control_secret:{kind:t,secret:!0,environment:["COUNTERSIGN_CONTROL_SECRET"],summary:"Secret of\
 those controls. It can also be in `COUNTERSIGN_CONTROL_SECRET`, or for one control in `COUNTERSIGN_CONTROL_SECRET_<ID>`"},fail_job_on:{kind:e("non_compliant","\
undetermined","never"),default:"non_compliant",summary:"Which verdicts fail the job: `non_compliant` (and undetermined), `undetermined` (only undetermined) or `\
never`. Exit codes 2 and 4 always fail it"},on_undetermined:{kind:e("fail","leave"),default:"fail",summary:"What is reported to GitLab if evidence is missing: `\
fail`, or with `leave` nothing"},note:{kind:e("never","on_failure","always"),default:"never",summary:"When the merge request gets a note that says what to fix: \
`never`, `on_failure` or `always`. Each job has one note, which each of its runs updates"},signing:{kind:e("key","sigstore"),summary:"How the evidence is signed\
: with a `key` (the default if `signing_key` is given), or by `sigstore` with the job's own identity"},signing_key:{kind:t,secret:!0,environment:["COUNTERSIGN_S\
IGNING_KEY"],summary:"Private key that signs the evidence, Ed25519 or ECDSA P-256: PEM text, PEM text in base64, or the path of a file. It can also be in `COUNT\
ERSIGN_SIGNING_KEY`"},report_limit:{kind:f,default:"512",summary:"Maximum size of a file with evidence, such as a scanner's report, in megabytes. A larger one i\
s unknown evidence"},report_dir:{kind:t,default:"countersign-report",summary:"Folder for the reports, and for nothing else. Files with the names of reports are \
removed from it first, and links are not followed"},formats:{kind:i(p),default:"json",summary:"Which reports are written. The CI host's own outputs are always w\
ritten"},dry_run:{kind:d,default:"false",summary:"Evaluate and print what would be reported; write nothing to GitLab"},timeout:{kind:m,default:"10m",summary:"De\
adline of the whole run"},log_level:{kind:e("info","debug"),default:"info",summary:"`debug` shows every request with its status and its duration, and never a se\
cret"}},y=Object.keys(n);function g(r){return r.replace(/_(.)/g,(k,o)=>o.toUpperCase())}function _(r){return r.replaceAll("_","-")}export{n as a,y as b,g as c,_ as d};
