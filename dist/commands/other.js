import{a as w,b as x,c as j}from"./chunks/shared-command-line.js";import{a as h}from"./chunks/shared-version.js";import{a as $}from"./chunks/shared-input-flags.js";
import{a as k}from"./chunks/shared-registry.js";import"./chunks/shared-table.js";import"./chunks/shared-values.js";import{b as M}from"./chunks/shared-nearest.js";
import{a as p,b as L}from"./chunks/shared-shared-errors.js";import"./chunks/shared-text.js";import"./chunks/shared-bundler.js";var m={evaluate:{summary:"judge a\
nd report; this is the default",examples:[["what a job would report, without reporting it","countersign evaluate --dry-run --project acme/payments --merge-reque\
st 7 --status-check Countersign"],["judge by a policy that is only on your disk","countersign evaluate --dry-run --project acme/payments --merge-request 7 --pol\
icy-from checkout --policy draft.yml"]],load:async()=>(await import("./chunks/evaluate.js")).evaluate},demo:{summary:"run the job against an embedded GitLab, wi\
thout a token or a network",examples:[["see a job pass and fail","countersign demo"],["keep what it prints","countersign demo > demo.log"]],load:async()=>(await import("./chunks/demo.js")).
demo},sandbox:{summary:"start the embedded GitLab and print its address and tokens",examples:[["an embedded GitLab on a free port","countersign sandbox"],["on a\
 port that a script knows","countersign sandbox --port 8929"]],load:async()=>(await import("./chunks/sandbox.js")).sandbox},validate:{summary:"check policies",examples:[
["the policy of this repository","countersign validate"],["several files, for a program","countersign validate --json policies/base.yml policies/strict.yml"]],load:async()=>(await import("./chunks/validate.js")).
validate},explain:{summary:"say what a control requires and how to fix it, or list all controls",examples:[["one control","countersign explain merge_request_app\
rovals"],["all controls","countersign explain"]],load:async()=>(await import("./chunks/explain.js")).explain},test:{summary:"run policy tests; --record FILE mak\
es one from a live project",examples:[["every policy test below this folder","countersign test"],["make a test from a merge request","countersign test --record \
payments.policy-test.yml --project acme/payments --merge-request 7"]],load:async()=>(await import("./chunks/test.js")).test},verify:{summary:"verify signed evid\
ence, alone or in an archive",examples:[["the evidence of a job's artifacts","countersign verify evidence.intoto.jsonl --key countersign.pub"],["a whole archive",
"countersign verify evidence.tar.gz --key countersign.pub"]],load:async()=>(await import("./chunks/verify.js")).verify},completion:{summary:"print a script that\
 completes commands and flags in a shell",examples:[["complete in this shell, and in every new one","countersign completion bash >> ~/.bashrc"],["fish reads its\
 own folder","countersign completion fish > ~/.config/fish/completions/countersign.fish"]],load:async()=>(await import("./chunks/completion.js")).completion}};function f(e){
let t=Object.hasOwn(m,e)?m[e]:void 0;if(t)return t.load();let a=Object.keys(m);throw new L("INPUT_INVALID",`there is no command ${e}${M(e,a)}`,{advice:`the comm\
ands are ${a.join(", ")}`})}function g(e){let t=Object.entries(m).map(([a,{summary:n}])=>[a,n]);return[...c(`countersign ${h} judges a GitLab merge request agai\
nst a policy and reports the verdict to GitLab`,e),"","Usage: countersign [COMMAND] [FLAGS]","","Commands:",...u(t,e),"",...c("countersign COMMAND --help shows \
the flags of a command, with examples. countersign --help lists the inputs of a job.",e)].join(`
`)}function N(e){return[g(e),"","Inputs of a job: flags, or INPUT_NAME in the environment",...u($.map(y),e),"",...c(`Presets, which --policy takes as preset:NAM\
E: ${k.join(", ")}`,e),"",...c("Exit codes: 0 compliant, 1 non-compliant, 2 setup, 3 undetermined, 4 not delivered, 143 cancelled",e)].join(`
`)}function A(e,{operands:t,flags:a},n){let o=["countersign",e,...t?[O(t)]:[],"[FLAGS]"],{summary:i,examples:l}=m[e];return[...c(i,n),"",`Usage: ${o.join(" ")}`,
"","Flags:",...u([...a,...w].map(y),n),"","Examples:",...l.flatMap(([r,s])=>[`  # ${r}`,`  ${s}`])].join(`
`)}function O({name:e,count:t}){return t==="exactly one"?e:`[${e}...]`}function y(e){let{name:t,value:a,mayStandAlone:n,about:o}=e;return a===void 0?[`--${t}`,o]:
[n?`--${t}[=${a}]`:`--${t} ${a}`,o]}function u(e,t){let a=Math.min(28,Math.max(...e.map(([n])=>n.length)));return e.flatMap(([n,o])=>{let[i="",...l]=c(o,t-a-4),
r=l.map(s=>`${" ".repeat(a+4)}${s}`);return n.length>a?[`  ${n}`,`${" ".repeat(a+4)}${i}`,...r]:[`  ${n.padEnd(a)}  ${i}`,...r]})}function c(e,t){let a=[];for(let n of e.
split(" ")){let o=a.at(-1);o===void 0||o.length+1+n.length>t?a.push(n):a[a.length-1]=`${o} ${n}`}return a}function v({env:e}){let t=Number(e.COLUMNS)||process.stdout.
columns||80;return Math.min(100,Math.max(60,t))}async function b(e,t){let[a,...n]=e;if(a===void 0)return t.print(g(v(t))),p.compliant;if(a==="help")return b(["-\
-help",...n],t);let o=!a.startsWith("-"),i=o?a:"evaluate",l=await f(i),r=x(i,l,o?n:e);if(r.flags.has("help")){let[s]=o?[i]:r.operands,d=v(t);return t.print(s===
void 0?N(d):A(s,await f(s),d)),p.compliant}return r.flags.has("version")?(t.print(h),p.compliant):(j(i,r),l.run(r,t,m))}export{b as otherCommand};
