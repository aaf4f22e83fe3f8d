import{a as n,c as h}from"./chunks/chunk-GQPA6SWL.js";import{a as d,b as l}from"./chunks/chunk-2LCLAXL2.js";import{b as c}from"./chunks/chunk-WT3BOX2Z.js";import"./chunks/chunk-4YPOPPBH.js";
import{a as i,b as s}from"./chunks/chunk-C6EUKJGU.js";import"./chunks/chunk-YFWBQXD3.js";var p={mode:"What is judged. `auto` takes the merge request the environment names, else the project",policy:"Where the policy is: a path in the checkout, `group\
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
25519 or ECDSA P-256: PEM text, the base64 of one, or the path of a file. Also from `COUNTERSIGN_SIGNING_KEY`",report_limit:"Largest report of a scanner, or oth\
er evidence in a file, that is read, in megabytes; a larger one is unknown evidence",report_dir:"Folder where reports are written",formats:"Which reports are wr\
itten; the CI host's own outputs come on top",dry_run:"Evaluate and print what would be posted; write nothing to GitLab",timeout:"Overall deadline",log_level:"`\
debug` shows every request with its status and milliseconds, never a secret"};var a={evaluate:{summary:"judge and report; the same as no command at all"},demo:{summary:"run the job against an embedded GitLab: no GitLab, no token, no netwo\
rk",load:async()=>(await import("./chunks/demo-X3XLAQND.js")).demoCommand},sandbox:{summary:"start that embedded GitLab and print its address and tokens",load:async()=>(await import("./chunks/sandbox-HS7BPRUN.js")).
sandboxCommand},validate:{summary:"check policies: validate POLICY...",load:async()=>(await import("./chunks/validate-YNHSKMP4.js")).validateCommand},explain:{summary:"\
what a control asks and how to fix it: explain [CONTROL...]",load:async()=>(await import("./chunks/explain-EL2JZ346.js")).explainCommand},test:{summary:"run policy\
 tests: test [FOLDER or FILE...]; --record FILE makes one from a live project",load:async()=>(await import("./chunks/test-J736CJSR.js")).testCommand},verify:{summary:"\
check signed evidence: verify FILE --key PUBLIC.PEM [--sha SHA]; FILE may be the archive",load:async()=>(await import("./chunks/verify-STHWNF2J.js")).verifyCommand}};function u(){let e=l.map(t=>{let r=d[t],o=r.default===void 0?"":` [${r.default}]`;return`  ${h(t).padEnd(26)} ${p[t].replaceAll("`","")}${o}`});return[`counters\
ign ${n}: judges a GitLab merge request against a policy and reports the verdict to GitLab`,"","usage: countersign [COMMAND] [FLAGS]","","commands:",...Object.entries(
a).map(([t,{summary:r}])=>`  ${t.padEnd(10)} ${r}`),"","flags, each also as INPUT_NAME in the environment:",...e,"","further flags: --help, --version; evaluate:\
 --explain (what each control asked, found and read); validate, explain, test, verify and sandbox: --json; test: --junit FILE, --record FILE, --name TEXT; sandb\
ox: --port NUMBER; demo: --report-dir FOLDER; verify: --key, --sha, --merge-request, --target-branch, --project, --policy-sha256, --report, --verdict, and for S\
igstore --certificate-identity, --certificate-identity-regexp, --certificate-oidc-issuer, --trusted-root","","exit codes: 0 compliant, 1 non-compliant, 2 set-up\
, 3 undetermined, 4 not delivered, 143 cancelled"].join(`
`)}function f(e){let t=Object.keys(a);return new s("INPUT_INVALID",`there is no command ${e}${c(e,t)}`,{advice:`the commands are ${t.join(", ")}`})}function y(e){
return new s("INPUT_INVALID",`evaluate takes flags only, not "${e}"`)}async function j(e,t,r){let{flags:o,operands:g}=t;if(o.has("help")||o.has("h")||e==="help")return r.print(u()),i.compliant;if(o.has("version")||o.has("v"))return r.
print(n),i.compliant;if(!Object.hasOwn(a,e))throw f(e);let m=await a[e]?.load?.();if(!m)throw y(g[0]??"");return m(t,r)}export{j as otherCommand};
