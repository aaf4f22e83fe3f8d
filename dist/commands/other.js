import{a as l,b as d}from"./chunks/chunk-YFJ73XLA.js";import{b as p}from"./chunks/chunk-WT3BOX2Z.js";import"./chunks/chunk-5KV565DL.js";import{a as s,b as a}from"./chunks/chunk-C6EUKJGU.js";
import"./chunks/chunk-YFWBQXD3.js";var i="1.0.0";function m(e){return`--${e.replaceAll("_","-")}`}var u={mode:"What is judged. `auto` takes the merge request the environment names, else the project",policy:"Where the policy is: a path in the checkout, `group\
/project:path/to/file.yml@ref` or an `https://` address. Several, separated by commas or line breaks, are merged. In `merge-request` mode a bare path is read fr\
om the target branch through the API",policy_from:"Where a bare policy path is read in `merge-request` mode: the target branch, or the checkout. Mode `project` \
always reads the checkout",gitlab_url:"Root of the GitLab instance; a sub-path is allowed. Default: `CI_SERVER_URL`, else `https://gitlab.com`",gitlab_token:"Ac\
cess token with scope `api` that reads facts and posts status checks. Also taken from `COUNTERSIGN_TOKEN`",project:"Numeric id or full path of the project the m\
erge request is in. Default: from the environment",merge_request:"The merge request's number (iid). Default: from the environment",sha:"Full head SHA of the sou\
rce branch. Default: from the environment",status_check:"Name or id of the external status check to answer; empty: none. Several, one a line, as `NAME`, or `REQ\
UIREMENT NAME=CHECK NAME` to give one requirement its own check",external_control:"Id of the external control to answer. Several, one a line, also as `REQUIREME\
NT NAME=ID`",external_control_secret:"Secret of those controls. Also from `COUNTERSIGN_CONTROL_SECRET`, for one control from `COUNTERSIGN_CONTROL_SECRET_<ID>`",
fail_job_on:"Which verdicts make the job itself fail: `non_compliant` (also undetermined), `undetermined` (only that) or `never`. Exit codes 2 and 4 are never s\
oftened",on_undetermined:"What GitLab is told when evidence is missing: `fail`, or `leave` to post nothing",note:"Whether the merge request gets a note that say\
s what to fix: `never`, `on_failure` (shortened once all is well) or `always`. There is one, kept up to date",signing:"How the evidence is signed: with a `key`,\
 which is what a given `signing_key` means, or by `sigstore` for the job's own identity. Empty: not at all",signing_key:"Private key that signs the evidence, Ed\
25519 or ECDSA P-256: PEM text, the base64 of one, or the path of a file. Also from `COUNTERSIGN_SIGNING_KEY`",report_dir:"Folder where reports are written",formats:"\
Which reports are written; the CI host's own outputs come on top",dry_run:"Evaluate and print what would be posted; write nothing to GitLab",timeout:"Overall de\
adline",log_level:"`debug` shows every request with its status and milliseconds, never a secret"};var o={evaluate:{summary:"judge and report; the same as no command at all"},demo:{summary:"run the job against an embedded GitLab: no GitLab, no token, no netwo\
rk",load:async()=>(await import("./chunks/demo-HC4NXYVH.js")).demoCommand},sandbox:{summary:"start that embedded GitLab and print its address and tokens",load:async()=>(await import("./chunks/sandbox-CF3W7XYF.js")).
sandboxCommand},validate:{summary:"check policies: validate POLICY...",load:async()=>(await import("./chunks/validate-CLEHFQEN.js")).validateCommand},explain:{summary:"\
what a control asks and how to fix it: explain [CONTROL...]",load:async()=>(await import("./chunks/explain-TMTU75OA.js")).explainCommand},verify:{summary:"check si\
gned evidence: verify FILE --key PUBLIC.PEM [--sha SHA]",load:async()=>(await import("./chunks/verify-YWORO3AV.js")).verifyCommand}};function h(){let e=d.map(t=>{let n=l[t],r=n.default===void 0?"":` [${n.default}]`;return`  ${m(t).padEnd(26)} ${u[t].replaceAll("`","")}${r}`});return[`counters\
ign ${i}: judges a GitLab merge request against a policy and reports the verdict to GitLab`,"","usage: countersign [COMMAND] [FLAGS]","","commands:",...Object.entries(
o).map(([t,{summary:n}])=>`  ${t.padEnd(10)} ${n}`),"","flags, each also as INPUT_NAME in the environment:",...e,"","further flags: --help, --version; evaluate:\
 --explain (what each control asked, found and read); validate, explain, verify and sandbox: --json; sandbox: --port NUMBER; demo: --report-dir FOLDER; verify: \
--key, --sha, --project, --policy-sha256, --report, --verdict, and for Sigstore --certificate-identity, --certificate-identity-regexp, --certificate-oidc-issuer\
, --trusted-root","","exit codes: 0 compliant, 1 non-compliant, 2 set-up, 3 undetermined, 4 not delivered, 143 cancelled"].join(`
`)}function f(e){let t=Object.keys(o);return new a("INPUT_INVALID",`there is no command ${e}${p(e,t)}`,{advice:`the commands are ${t.join(", ")}`})}function g(e){
return new a("INPUT_INVALID",`evaluate takes flags only, not "${e}"`)}async function U(e,t,n){let{flags:r,operands:y}=t;if(r.has("help")||r.has("h")||e==="help")return n.print(h()),s.compliant;if(r.has("version")||r.has("v"))return n.
print(i),s.compliant;if(!Object.hasOwn(o,e))throw f(e);let c=await o[e]?.load?.();if(!c)throw g(y[0]??"");return c(t,n)}export{U as otherCommand};
