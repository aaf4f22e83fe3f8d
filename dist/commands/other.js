import{a as b,b as j,c as x}from"./chunks/shared-command-line.js";import{a as $}from"./chunks/shared-input-flags.js";import{a as h}from"./chunks/shared-version.js";
import{a as k}from"./chunks/shared-policy-presets-registry.js";import"./chunks/shared-table.js";import{b as M}from"./chunks/shared-nearest.js";import"./chunks/shared-values.js";
import"./chunks/shared-reporting-formats-registry.js";import"./chunks/shared-json.js";import{a as p,b as q}from"./chunks/shared-shared-errors.js";import"./chunks/shared-text.js";
import"./chunks/shared-bundler.js";var m={evaluate:{summary:"judge and report; this is the default",examples:[["what a job would report, without reporting it","\
countersign evaluate --dry-run --project acme/payments --merge-request 7 --status-check Countersign"],["judge by a policy that is only on your disk","countersig\
n evaluate --dry-run --project acme/payments --merge-request 7 --policy-from checkout --policy draft.yml"]],load:async()=>(await import("./chunks/evaluate.js")).
evaluate},demo:{summary:"run the job against an embedded GitLab, without a token or a network",examples:[["see a job pass and fail","countersign demo"],["keep w\
hat it prints","countersign demo > demo.log"]],load:async()=>(await import("./chunks/demo.js")).demo},sandbox:{summary:"start the embedded GitLab and print its \
address and tokens",examples:[["an embedded GitLab on a free port","countersign sandbox"],["on a port that a script knows","countersign sandbox --port 8929"]],load:async()=>(await import("./chunks/sandbox.js")).
sandbox},init:{summary:"write a first policy, and add Countersign to .gitlab-ci.yml",examples:[["the recommended policy, and the job","countersign init"],["a st\
ricter one, with the name of the status check","countersign init --preset strict --status-check Compliance"]],load:async()=>(await import("./chunks/init.js")).init},
doctor:{summary:"say what of the setup works and what does not, and how to mend it",examples:[["the setup of the checkout's project","countersign doctor --statu\
s-check Countersign"],["with a merge request, for a program","countersign doctor --json --project acme/payments --merge-request 7"]],load:async()=>(await import("./chunks/doctor.js")).
doctor},validate:{summary:"check policies",examples:[["the policy of this repository","countersign validate"],["several files, for a program","countersign valid\
ate --json policies/base.yml policies/strict.yml"]],load:async()=>(await import("./chunks/validate.js")).validate},explain:{summary:"say what a control requires\
 and how to fix it, search all controls, or print what a policy comes to",examples:[["one control","countersign explain merge_request_approvals"],["a policy wit\
h everything that it extends","countersign explain --policy .countersign.yml"]],load:async()=>(await import("./chunks/explain.js")).explain},test:{summary:"run \
policy tests; --record FILE makes one from a live project",examples:[["every policy test below this folder","countersign test"],["make a test from a merge reque\
st","countersign test --record payments.policy-test.yml --project acme/payments --merge-request 7"]],load:async()=>(await import("./chunks/test.js")).test},verify:{
summary:"verify signed evidence, alone or in an archive",examples:[["the evidence of a job's artifacts","countersign verify evidence.intoto.jsonl --key counters\
ign.pub"],["a whole archive","countersign verify evidence.tar.gz --key countersign.pub"]],load:async()=>(await import("./chunks/verify.js")).verify},diff:{summary:"\
say what changed between two report.json; exit code 1 if something newly fails",examples:[["what a change of the policy would do","countersign diff before/repor\
t.json after/report.json"],["for a program","countersign diff --json before/report.json after/report.json"]],load:async()=>(await import("./chunks/diff.js")).diff},
waive:{summary:"add a waiver for a control to a policy file",examples:[["accept a failure for a while","countersign waive secure_webhooks --until 2027-01-31 --r\
eason migration --owner @alice"],["in one merge request only","countersign waive merge_request_size --merge-request 7 --until 2027-01-31 --reason import --owner\
 @alice"]],load:async()=>(await import("./chunks/commands-waive.js")).waive},completion:{summary:"print a script that completes commands and flags in a shell",examples:[
["complete in this shell, and in every new one","countersign completion bash >> ~/.bashrc"],["fish reads its own folder","countersign completion fish > ~/.confi\
g/fish/completions/countersign.fish"]],load:async()=>(await import("./chunks/completion.js")).completion}};function f(e){let t=Object.hasOwn(m,e)?m[e]:void 0;if(t)
return t.load();let a=Object.keys(m);throw new q("INPUT_INVALID",`there is no command ${e}${M(e,a)}`,{advice:`the commands are ${a.join(", ")}`})}function g(e){
let t=Object.entries(m).map(([a,{summary:o}])=>[a,o]);return[...l(`countersign ${h} judges a GitLab merge request against a policy and reports the verdict to Gi\
tLab`,e),"","Usage: countersign [COMMAND] [FLAGS]","","Commands:",...u(t,e),"",...l("countersign COMMAND --help shows the flags of a command, with examples. cou\
ntersign --help lists the inputs of a job.",e)].join(`
`)}function L(e){return[g(e),"","Inputs of a job: flags, or INPUT_NAME in the environment",...u($.map(y),e),"",...l(`Presets, which --policy takes as preset:NAM\
E: ${k.join(", ")}`,e),"",...l("Exit codes: 0 compliant, 1 non-compliant, 2 setup, 3 undetermined, 4 not delivered, 143 cancelled",e)].join(`
`)}function C(e,{operands:t,flags:a},o){let n=["countersign",e,...t?[N(t)]:[],"[FLAGS]"],{summary:i,examples:c}=m[e];return[...l(i,o),"",`Usage: ${n.join(" ")}`,
"","Flags:",...u([...a,...b].map(y),o),"","Examples:",...c.flatMap(([r,s])=>[`  # ${r}`,`  ${s}`])].join(`
`)}function N({name:e,count:t}){return t==="exactly one"?e:`[${e}...]`}function y(e){let{name:t,value:a,mayStandAlone:o,about:n}=e;return a===void 0?[`--${t}`,n]:
[o?`--${t}[=${a}]`:`--${t} ${a}`,n]}function u(e,t){let a=Math.min(28,Math.max(...e.map(([o])=>o.length)));return e.flatMap(([o,n])=>{let[i="",...c]=l(n,t-a-4),
r=c.map(s=>`${" ".repeat(a+4)}${s}`);return o.length>a?[`  ${o}`,`${" ".repeat(a+4)}${i}`,...r]:[`  ${o.padEnd(a)}  ${i}`,...r]})}function l(e,t){let a=[];for(let o of e.
split(" ")){let n=a.at(-1);n===void 0||n.length+1+o.length>t?a.push(o):a[a.length-1]=`${n} ${o}`}return a}function w({env:e}){let t=Number(e.COLUMNS)||process.stdout.
columns||80;return Math.min(100,Math.max(60,t))}async function v(e,t){let[a,...o]=e;if(a===void 0)return t.print(g(w(t))),p.compliant;if(a==="help")return v(["-\
-help",...o],t);let n=!a.startsWith("-"),i=n?a:"evaluate",c=await f(i),r=j(i,c,n?o:e);if(r.flags.has("help")){let[s]=n?[i]:r.operands,d=w(t);return t.print(s===
void 0?L(d):C(s,await f(s),d)),p.compliant}return r.flags.has("version")?(t.print(h),p.compliant):(x(i,r),c.run(r,t,m))}export{v as otherCommand};
