import{a as b,b as g,c as $,d as A,f as O}from"./shared-ci-outcome.js";import{c as N}from"./shared-job-names.js";import"./shared-ci-lint.js";import"./shared-pattern.js";
import"./shared-project.js";import{c as k,f as L}from"./shared-controls-define.js";import"./shared-merge-request.js";import"./shared-facts-define.js";import{d as U}from"./shared-schema.js";
import"./shared-checks.js";import"./shared-facts-source.js";import{g as Q,m as G,o as P,v as z}from"./shared-api.js";import"./shared-shared-errors.js";import{d as W}from"./shared-text.js";
import"./shared-bundler.js";var m=class extends Error{},y=20,j=1e6,B=1e3,H=2e3;function w(t,e=0){if(e>y||t.length>j)throw new m;let s=new Z(t.replace(/\\\r?\n/g,
" "),e);return s.read(),s.commands}var Z=class{commands=[];inner=[];words=[];input;word;at=0;text;documents=0;depth;constructor(t,e){this.text=t,this.depth=e}read(){
for(;this.at<this.text.length;)this.step(this.text[this.at]??"");this.endCommand(!1),this.commands.push(...this.inner)}step(t){let e=this.text.slice(this.at,this.
at+3);t==="\\"?this.take(this.text[this.at+1]??"",2):t==="'"?this.single():t==='"'?this.double():t==="$"||t==="`"?this.expansion():e.startsWith("<(")||e.startsWith(
">(")?this.substitution(2):e.startsWith("<<")?this.here():t==="#"&&!this.word?this.at=this.end(`
`,this.at):e.startsWith("||")?this.separator(2,!1):t==="|"?this.separator(1,!0):this.isSeparator(t)?this.separator(1,!1):/\s/.test(t)?this.endWord(1):this.take(
t,1)}isSeparator(t){return t==="&"?!/[<>]/.test(this.text[this.at-1]??"")&&this.text[this.at+1]!==">":/[\n;()]/.test(t)||/[{}]/.test(t)&&!this.word}take(t,e){this.
current().text+=t,this.at+=e}current(){return this.word??={text:"",expanded:[],isQuoted:!1},this.word}single(){let t=this.end("'",this.at+1);this.current().isQuoted=
!0,this.take(this.text.slice(this.at+1,t),t+1-this.at)}double(){for(this.current().isQuoted=!0,this.at++;this.at<this.text.length&&this.text[this.at]!=='"';){let t=this.
text[this.at]??"";t==="\\"?this.take(this.text[this.at+1]??"",2):t==="$"||t==="`"?this.expansion():this.take(t,1)}this.at++}expansion(){this.text[this.at]==="`"?
this.backticks():this.text.startsWith("$((",this.at)?this.take("$((",3):this.text.startsWith("$(",this.at)?this.substitution(2):this.variable()}variable(){let[t="\
$",e,s]=/^\$(?:\{[#!]?([A-Za-z_]\w*)|([A-Za-z_]\w*))/.exec(this.text.slice(this.at,this.at+300))??[],i=e??s;i!==void 0&&this.current().expanded.push(i),this.take(
t,t.length)}substitution(t){let e=this.at+t,s=e;for(let i=1;s<this.text.length&&(this.text[s]==="("&&i++,!(this.text[s]===")"&&--i===0));s++);this.nested(this.text.
slice(e,s),s+1)}backticks(){let t=this.end("`",this.at+1);this.nested(this.text.slice(this.at+1,t),t+1)}nested(t,e){let s=w(t,this.depth+1);this.inner.push(...s);
for(let{words:i,input:n}of s)for(let{expanded:a}of[...i,...n?[n]:[]])this.current().expanded.push(...a);this.take(this.text.slice(this.at,e),e-this.at)}here(){if(this.
endWord(0),this.text.startsWith("<<<",this.at)){let[o="<<<",p=""]=/^<<<\s*("[^"]*"|'[^']*'|\S*)/.exec(this.text.slice(this.at))??[];this.at+=o.length,this.input=
{...F(p,this.depth)[0]??D,isQuoted:!0};return}let[t="<<",e="",s="",i=""]=/^<<(-?)\s*(['"\\]?)([\w.-]*)['"]?/.exec(this.text.slice(this.at,this.at+300))??[];if(this.
at+=t.length,i==="")return;if(++this.documents>B)throw new m;let n=this.end(`
`,this.at),a=this.text.slice(n+1).split(`
`),d=a.findIndex(o=>(e?o.replace(/^\t+/,""):o).trimEnd()===i),h=a.slice(0,d<0?void 0:d).join(`
`),r=s===""?[...h.matchAll(/\$\{?([A-Za-z_]\w*)/g)].map(([,o])=>o??""):[];this.input={text:h,expanded:r,isQuoted:!0};let l=n+1+h.length+(d<0?0:(a[d]??"").length+
1);this.text=this.text.slice(0,n+1)+this.text.slice(l)}separator(t,e){this.endCommand(e),this.at+=t}endWord(t){if(this.word&&this.words.push(this.word),this.words.
length>H)throw new m;this.word=void 0,this.at+=t}endCommand(t){this.endWord(0);let{words:e,input:s}=this;(e.length>0||s)&&this.commands.push({words:e,isPiped:t,
input:s}),this.words=[],this.input=void 0}end(t,e){let s=this.text.indexOf(t,e);return s<0?this.text.length:s}},D={text:"",expanded:[],isQuoted:!1};function F(t,e){
return w(t,e+1)[0]?.words??[]}var I=/^(?:[\w./-]*\/)?(?:ba|da|z|k|a)?sh$/,X=[[I,/^-[a-z]*c[a-z]*$/],[/^(?:[\w./-]*\/)?python[\d.]*$/,/^-c$/],[/^(?:[\w./-]*\/)?(?:node|perl|ruby)$/,
/^(?:-[a-z]*[ep]|--eval|--print)$/],[/^(?:[\w./-]*\/)?php$/,/^-r$/],[/^(?:[\w./-]*\/)?su$/,/^(?:-c|--command)$/]],q=new Set(["sudo","exec","env","command","buil\
tin","time","nohup","xargs","!","if","then","elif","else","while","until","do"]),J=new Set(["docker","podman","kubectl","oc","nsenter","chroot"]),v=/^([A-Za-z_]\w*)\+?=/;
function E(t,e,s=0){let i=new Set(e),n=w(t,s),a=[],d=[];for(let r of n){let{words:l,isPiped:o,input:p}=r;for(let{text:u,expanded:_}of l){let[,T]=v.exec(u)??[];T!==
void 0&&_.some(R=>i.has(R))&&i.add(T)}let f=({expanded:u})=>u.filter(_=>i.has(_));a.push(...V(r,f,s,i));let c=[...d,...p?f(p):[]],x=K(l);x&&a.push(...c.map(u=>({
variable:u,into:`the input of ${x}`}))),x&&p&&a.push(...E(p.text,C(i,p),s+1)),d=o?[...new Set([...c,...l.flatMap(f)])]:[]}let h=new Set;return a.filter(({variable:r,
into:l})=>{let o=`${r} ${l}`;return h.has(o)?!1:h.add(o)})}function V({words:t},e,s,i){let n=t.findIndex(({text:o})=>!M(o)),a=t[n],d=t.slice(n+1),h=(o,p)=>p.flatMap(
f=>e(f).map(c=>({variable:c,into:o}))),r=[];a&&["eval","ssh","trap"].includes(a.text)&&r.push(...h(a.text,d)),a&&["source","."].includes(a.text)&&r.push(...h(a.
text,d.slice(0,1))),a&&!a.isQuoted&&/^\$/.test(a.text)&&r.push(...h("the name of a command",[a]));let l=new Set;for(let[o,{text:p}]of t.entries()){let f=X.find(
([u])=>u.test(p))?.[1],c=f?t.findIndex((u,_)=>_>o&&f.test(u.text)):-1,x=t[c+1];c<0||!x||l.has(c)||(l.add(c),r.push(...h(`${p} ${t[c]?.text}`,[x])),I.test(p)&&r.
push(...E(x.text,C(i,x),s+1)))}if(a?.text==="eval")for(let o of d)o.isQuoted&&r.push(...E(o.text,C(i,o),s+1));return r}function M(t){return v.test(t)||q.has(t)||
t.startsWith("-")}function C(t,{expanded:e}){return new Set([...t].filter(s=>!e.includes(s)))}function K(t){let e=Y(t.map(({text:r})=>r)),s=e.findIndex(r=>I.test(
r)||r==="ssh"),i=e[s],n=e.slice(0,s),a=J.has(e[0]??"")||n.every(M);if(i===void 0||!a)return;let d=e.slice(s+1),h=n.includes("xargs")&&n.some(r=>/^-[Ii]/.test(r));
return i==="ssh"||h?h?`xargs ${i}`:i:(d.every(r=>r.startsWith("-")||r==="/dev/stdin")||d.includes("-s"))&&!d.some(r=>/^-[a-z]*c[a-z]*$/.test(r))?i:void 0}function Y(t){
let e=s=>/^(?:\d*(?:>>?|<)|&>>?)$/.test(s??"");return t.filter((s,i)=>!/^(?:\d*[<>]|&>)/.test(s)&&!e(t[i-1]))}var tt=["CI_COMMIT_MESSAGE","CI_COMMIT_TITLE","CI_\
COMMIT_DESCRIPTION","CI_COMMIT_AUTHOR","CI_COMMIT_BRANCH","CI_COMMIT_REF_NAME","CI_COMMIT_TAG","CI_COMMIT_TAG_MESSAGE","CI_BUILD_REF_NAME","CI_MERGE_REQUEST_TIT\
LE","CI_MERGE_REQUEST_DESCRIPTION","CI_MERGE_REQUEST_SOURCE_BRANCH_NAME","CI_MERGE_REQUEST_LABELS","CI_MERGE_REQUEST_MILESTONE","CI_MERGE_REQUEST_SOURCE_PROJECT\
_PATH","CI_EXTERNAL_PULL_REQUEST_SOURCE_BRANCH_NAME","CI_RELEASE_DESCRIPTION","GITLAB_USER_NAME","GITLAB_USER_EMAIL","GITLAB_USER_LOGIN","CHAT_INPUT"],S=t=>z(G(
U(255,t).check(Q(/^[A-Za-z_]\w*$/,"the name of a variable")))),et=k({id:"pipeline_variables_not_injected",title:"No job runs text of others as code",description:L(
"Looks through the shell scripts of the merged configuration for code that contains values other people write.",["Such values are CI_COMMIT_TITLE, CI_COMMIT_REF\
_NAME and CI_MERGE_REQUEST_TITLE, among others.","They must not be part of `eval`, `sh -c`, `ssh`, `trap`, the code of a one-liner in Python, Node, Perl, Ruby o\
r PHP, the input of a shell, or the name of a command.","The control follows variables of the configuration and assignments in the script. It does not follow sc\
ripts that are called, and it reads POSIX shells, not PowerShell.","A pass does not prove that there is no injection."],`- id: pipeline_variables_not_injected
  with: { controlled: [RELEASE_NOTES] }`),severity:"high",scope:"project",needs:{config:b},params:P({controlled:S("Another variable whose value others decide"),
trusted:S("A variable that nobody else can set here"),...g}),prepare:async({except:t,controlled:e=[],trusted:s=[],child_pipelines:i})=>({except:await N(t),child_pipelines:i,
controlled:[...tt,...e].filter(n=>!s.includes(n))}),remediation:{text:'pass the value as data: as a quoted argument ("$NAME") of a program or script, never as a\
 part of code for eval, sh -c and similar commands',page:"/-/ci/editor"},check({config:t},{controlled:e,except:s,child_pipelines:i}){let n=A(t,s),a=[],d=[];for(let r of n)
try{for(let{variable:l,into:o}of st(r,e))a.push(`${r.name} puts $${l} into ${o}`)}catch(l){if(!(l instanceof m))throw l;d.push(`a script of ${r.name} is too lon\
g or nested too deeply to be read`)}let h=`no value that others decide was found in code that ${W(n.length,"job")} would run`;return $(t,{wrong:a,open:d,said:h},
i,s)}});function st(t,e){let{before:s,main:i,after:n}=t.scripts,a=new Set(e),d=[t.variables,...(t.rules??[]).map(({variables:h})=>h)].flatMap(Object.entries);for(let h=-1;h!==
a.size;){h=a.size;for(let[r,l]of d)O(l).some(o=>a.has(o))&&a.add(r)}return[[...s,...i],n].flatMap(h=>[...E(h.join(`
`),a)])}export{et as pipelineVariablesNotInjected};
