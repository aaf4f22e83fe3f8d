import{a as e,b as r,c as a,d as l,e as m,f as d,g as u,h,i as c,j as f,k as p,l as y}from"./shared-values.js";var n=t=>`${JSON.stringify(t,null,2)}
`,o={json:{file:"report.json",load:async()=>({render:n})},html:{file:"report.html",load:()=>import("./html.js")},junit:{file:"report.junit.xml",load:()=>import("./junit.js")},
codequality:{file:"gl-code-quality-report.json",load:()=>import("./codequality.js")},sarif:{file:"report.sarif",load:()=>import("./sarif.js")},annotations:{file:"\
gl-annotations.json",load:()=>import("./annotations.js")},metrics:{file:"metrics.txt",load:()=>import("./metrics.js")},csv:{file:"controls.csv",load:()=>import("./csv.js")},
markdown:{file:"summary.md",load:()=>import("./markdown.js")},badge:{file:"badge.svg",load:()=>import("./badge.js")},oscal:{file:"oscal-assessment-results.json",
load:()=>import("./oscal.js")}},g=[...Object.keys(o),"archive"],i={mode:{kind:e("auto","merge-request","project"),default:"auto",summary:"What to judge. `auto` \
judges the merge request that the environment names, or else the project"},policy:{kind:l,default:".countersign.yml",summary:"Where the policy is: a path in the\
 checkout, `group/project:path/to/file.yml@ref` or an `https://` address. Several, separated by commas or line breaks, are merged. In `merge-request` mode a bar\
e path is read through the API, from the target branch if it is protected, else from the default branch"},policy_from:{kind:e("target_branch","checkout"),default:"\
target_branch",summary:"Where a bare policy path is read in `merge-request` mode: the target branch (if it is not protected, the default branch), or the checkou\
t. Mode `project` always reads the checkout"},gitlab_url:{kind:p,default:"https://gitlab.com",environment:["CI_SERVER_URL"],summary:"Address of the GitLab insta\
nce, with its sub-path if it has one. Default: `CI_SERVER_URL`, or else `https://gitlab.com`"},gitlab_token:{kind:r,secret:!0,environment:["COUNTERSIGN_TOKEN"],
summary:"Access token with scope `api` that reads facts and posts status checks. It can also be in `COUNTERSIGN_TOKEN`"},project:{kind:f,summary:"Numeric id or \
full path of the merge request's project. Default: from the environment"},merge_request:{kind:c,summary:"The merge request's number (iid). Default: from the env\
ironment"},sha:{kind:h,summary:"Full head SHA of the source branch. Default: from the environment"},status_check:{kind:a,summary:"Name or id of the external sta\
tus check to answer. For several, write one per line: `NAME`, or `REQUIREMENT NAME=CHECK NAME` to give one requirement its own check"},external_control:{kind:a,
summary:"Id of the external control to answer. For several, write one per line, as `ID` or `REQUIREMENT NAME=ID`"},external_control_secret:{kind:r,secret:!0,environment:[
"COUNTERSIGN_CONTROL_SECRET"],summary:"Secret of those controls. It can also be in `COUNTERSIGN_CONTROL_SECRET`, or for one control in `COUNTERSIGN_CONTROL_SECR\
ET_<ID>`"},fail_job_on:{kind:e("non_compliant","undetermined","never"),default:"non_compliant",summary:"Which verdicts fail the job: `non_compliant` (and undete\
rmined), `undetermined` (only undetermined) or `never`. Exit codes 2 and 4 always fail it"},on_undetermined:{kind:e("fail","leave"),default:"fail",summary:"What\
 is reported to GitLab if evidence is missing: `fail`, or with `leave` nothing"},note:{kind:e("never","on_failure","always"),default:"never",summary:"When the m\
erge request gets a note that says what to fix: `never`, `on_failure` or `always`. There is one note, which each run updates"},signing:{kind:e("key","sigstore"),
summary:"How the evidence is signed: with a `key` (the default if `signing_key` is given), or by `sigstore` with the job's own identity"},signing_key:{kind:r,secret:!0,
environment:["COUNTERSIGN_SIGNING_KEY"],summary:"Private key that signs the evidence, Ed25519 or ECDSA P-256: PEM text, PEM text in base64, or the path of a fil\
e. It can also be in `COUNTERSIGN_SIGNING_KEY`"},report_limit:{kind:y,default:"512",summary:"Maximum size of a file with evidence, such as a scanner's report, i\
n megabytes. A larger one is unknown evidence"},report_dir:{kind:r,default:"countersign-report",summary:"Folder for the reports"},formats:{kind:m(g),default:"js\
on",summary:"Which reports are written. The CI host's own outputs are always written"},dry_run:{kind:d,default:"false",summary:"Evaluate and print what would be\
 reported; write nothing to GitLab"},timeout:{kind:u,default:"10m",summary:"Deadline of the whole run"},log_level:{kind:e("info","debug"),default:"info",summary:"\
`debug` shows every request with its status and its duration, and never a secret"}},k=Object.keys(i);function _(t){return t.replace(/_(.)/g,(v,s)=>s.toUpperCase())}
function b(t){return t.replaceAll("_","-")}export{n as a,o as b,i as c,k as d,_ as e,b as f};
