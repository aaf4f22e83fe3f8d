import{a as S,b as R,c as g,d as A,f as O}from"./shared-ci-outcome.js";import"./shared-ci-lint.js";import{b as N}from"./shared-job-names.js";import"./shared-stars.js";
import"./shared-absent.js";import{$2599_c as k,$2599_f as L}from"../index.js";import{$104c_d as U}from"../index.js";import{$82ce_A as Q,$82ce_g as P,$82ce_m as y,
$82ce_o as G,$82ce_v as z}from"../index.js";import{$f045_e as W}from"../index.js";var m=class extends Error{},j=20,B=1e6,H=1e3,Z=2e3;function I(t,e=0){if(e>j||t.
length>B)throw new m;let s=new D(t.replace(/\\\r?\n/g," "),e);return s.read(),s.commands}var D=class{commands=[];inner=[];words=[];input;word;at=0;text;documents=0;depth;constructor(t,e){
this.text=t,this.depth=e}read(){for(;this.at<this.text.length;)this.step(this.text[this.at]??"");this.endCommand(!1),this.commands.push(...this.inner)}step(t){let e=this.
text.slice(this.at,this.at+3);t==="\\"?this.take(this.text[this.at+1]??"",2):t==="'"?this.single():t==='"'?this.double():t==="$"||t==="`"?this.expansion():e.startsWith(
"<(")||e.startsWith(">(")?this.substitution(2):e.startsWith("<<")?this.here():t==="#"&&!this.word?this.at=this.end(`
`,this.at):e.startsWith("||")?this.separator(2,!1):t==="|"?this.separator(1,!0):this.isSeparator(t)?this.separator(1,!1):/\s/.test(t)?this.endWord(1):this.take(
t,1)}isSeparator(t){return t==="&"?!/[<>]/.test(this.text[this.at-1]??"")&&this.text[this.at+1]!==">":/[\n;()]/.test(t)||/[{}]/.test(t)&&!this.word}take(t,e){this.
current().text+=t,this.at+=e}current(){return this.word??={text:"",expanded:[],isQuoted:!1},this.word}single(){let t=this.end("'",this.at+1);this.current().isQuoted=
!0,this.take(this.text.slice(this.at+1,t),t+1-this.at)}double(){for(this.current().isQuoted=!0,this.at++;this.at<this.text.length&&this.text[this.at]!=='"';){let t=this.
text[this.at]??"";t==="\\"?this.take(this.text[this.at+1]??"",2):t==="$"||t==="`"?this.expansion():this.take(t,1)}this.at++}expansion(){this.text[this.at]==="`"?
this.backticks():this.text.startsWith("$((",this.at)?this.take("$((",3):this.text.startsWith("$(",this.at)?this.substitution(2):this.variable()}variable(){let[t="\
$",e,s]=/^\$(?:\{[#!]?([A-Za-z_]\w*)|([A-Za-z_]\w*))/.exec(this.text.slice(this.at,this.at+300))??[],a=e??s;a!==void 0&&this.current().expanded.push(a),this.take(
t,t.length)}substitution(t){let e=this.at+t,s=e;for(let a=1;s<this.text.length&&(this.text[s]==="("&&a++,!(this.text[s]===")"&&--a===0));s++);this.nested(this.text.
slice(e,s),s+1)}backticks(){let t=this.end("`",this.at+1);this.nested(this.text.slice(this.at+1,t),t+1)}nested(t,e){let s=I(t,this.depth+1);this.inner.push(...s);
for(let{words:a,input:n}of s)for(let{expanded:h}of[...a,...n?[n]:[]])this.current().expanded.push(...h);this.take(this.text.slice(this.at,e),e-this.at)}here(){if(this.
endWord(0),this.text.startsWith("<<<",this.at)){let[r="<<<",c=""]=/^<<<\s*("[^"]*"|'[^']*'|\S*)/.exec(this.text.slice(this.at))??[];this.at+=r.length,this.input=
{...V(c,this.depth)[0]??F,isQuoted:!0};return}let[t="<<",e="",s="",a=""]=/^<<(-?)\s*(['"\\]?)([\w.-]*)['"]?/.exec(this.text.slice(this.at,this.at+300))??[];if(this.
at+=t.length,a==="")return;if(++this.documents>H)throw new m;let n=this.end(`
`,this.at),h=this.text.slice(n+1).split(`
`),o=h.findIndex(r=>(e?r.replace(/^\t+/,""):r).trimEnd()===a),d=h.slice(0,o<0?void 0:o).join(`
`),i=s===""?[...d.matchAll(/\$\{?([A-Za-z_]\w*)/g)].map(([,r])=>r??""):[];this.input={text:d,expanded:i,isQuoted:!0};let l=n+1+d.length+(o<0?0:(h[o]??"").length+
1);this.text=this.text.slice(0,n+1)+this.text.slice(l)}separator(t,e){this.endCommand(e),this.at+=t}endWord(t){if(this.word&&this.words.push(this.word),this.words.
length>Z)throw new m;this.word=void 0,this.at+=t}endCommand(t){this.endWord(0);let{words:e,input:s}=this;(e.length>0||s)&&this.commands.push({words:e,isPiped:t,
input:s}),this.words=[],this.input=void 0}end(t,e){let s=this.text.indexOf(t,e);return s<0?this.text.length:s}},F={text:"",expanded:[],isQuoted:!1};function V(t,e){
return I(t,e+1)[0]?.words??[]}var w=/^(?:[\w./-]*\/)?(?:ba|da|z|k|a)?sh$/,X=[[w,/^-[a-z]*c[a-z]*$/],[/^(?:[\w./-]*\/)?python[\d.]*$/,/^-c$/],[/^(?:[\w./-]*\/)?(?:node|perl|ruby)$/,
/^(?:-[a-z]*[ep]|--eval|--print)$/],[/^(?:[\w./-]*\/)?php$/,/^-r$/],[/^(?:[\w./-]*\/)?su$/,/^(?:-c|--command)$/]],q=new Set(["sudo","exec","env","command","buil\
tin","time","nohup","xargs","!","if","then","elif","else","while","until","do"]),J=new Set(["docker","podman","kubectl","oc","nsenter","chroot"]),T=/^([A-Za-z_]\w*)\+?=/;
function E(t,e,s=0){let a=new Set(e),n=I(t,s),h=[],o=[];for(let i of n){let{words:l,isPiped:r,input:c}=i;for(let{text:u,expanded:x}of l){let[,C]=T.exec(u)??[];C!==
void 0&&x.some(b=>a.has(b))&&a.add(C)}let f=({expanded:u})=>u.filter(x=>a.has(x));h.push(...K(i,f,s,a));let p=[...o,...c?f(c):[]],_=Y(l);_&&h.push(...p.map(u=>({
variable:u,into:`the input of ${_}`}))),_&&c&&h.push(...E(c.text,v(a,c),s+1)),o=r?[...new Set([...p,...l.flatMap(f)])]:[]}let d=new Set;return h.filter(({variable:i,
into:l})=>{let r=`${i} ${l}`;return d.has(r)?!1:d.add(r)})}function K({words:t},e,s,a){let n=t.findIndex(({text:r})=>!$(r)),h=t[n],o=t.slice(n+1),d=(r,c)=>c.flatMap(
f=>e(f).map(p=>({variable:p,into:r}))),i=[];h&&["eval","ssh","trap"].includes(h.text)&&i.push(...d(h.text,o)),h&&["source","."].includes(h.text)&&i.push(...d(h.
text,o.slice(0,1))),h&&!h.isQuoted&&/^\$/.test(h.text)&&i.push(...d("the name of a command",[h]));let l=new Set;for(let[r,{text:c}]of t.entries()){let f=X.find(
([u])=>u.test(c))?.[1],p=f?t.findIndex((u,x)=>x>r&&f.test(u.text)):-1,_=t[p+1];p<0||!_||l.has(p)||(l.add(p),i.push(...d(`${c} ${t[p]?.text}`,[_])),w.test(c)&&i.
push(...E(_.text,v(a,_),s+1)))}if(h?.text==="eval")for(let r of o)r.isQuoted&&i.push(...E(r.text,v(a,r),s+1));return i}function $(t){return T.test(t)||q.has(t)||
t.startsWith("-")}function v(t,{expanded:e}){return new Set([...t].filter(s=>!e.includes(s)))}function Y(t){let e=tt(t.map(({text:i})=>i)),s=e.findIndex(i=>w.test(
i)||i==="ssh"),a=e[s],n=e.slice(0,s),h=J.has(e[0]??"")||n.every($);if(a===void 0||!h)return;let o=e.slice(s+1),d=n.includes("xargs")&&n.some(i=>/^-[Ii]/.test(i));
return a==="ssh"||d?d?`xargs ${a}`:a:(o.every(i=>i.startsWith("-")||i==="/dev/stdin")||o.includes("-s"))&&!o.some(i=>/^-[a-z]*c[a-z]*$/.test(i))?a:void 0}function tt(t){
let e=s=>/^(?:\d*(?:>>?|<)|&>>?)$/.test(s??"");return t.filter((s,a)=>!/^(?:\d*[<>]|&>)/.test(s)&&!e(t[a-1]))}var et=["CI_COMMIT_MESSAGE","CI_COMMIT_TITLE","CI_\
COMMIT_DESCRIPTION","CI_COMMIT_AUTHOR","CI_COMMIT_BRANCH","CI_COMMIT_REF_NAME","CI_COMMIT_TAG","CI_COMMIT_TAG_MESSAGE","CI_BUILD_REF_NAME","CI_MERGE_REQUEST_TIT\
LE","CI_MERGE_REQUEST_DESCRIPTION","CI_MERGE_REQUEST_SOURCE_BRANCH_NAME","CI_MERGE_REQUEST_LABELS","CI_MERGE_REQUEST_MILESTONE","CI_MERGE_REQUEST_SOURCE_PROJECT\
_PATH","CI_EXTERNAL_PULL_REQUEST_SOURCE_BRANCH_NAME","CI_RELEASE_DESCRIPTION","GITLAB_USER_NAME","GITLAB_USER_EMAIL","GITLAB_USER_LOGIN","CHAT_INPUT"],M=t=>z(y(
U(255).check(P(/^[A-Za-z_]\w*$/,"the name of a variable"))).check(Q(t))),st=k({id:"pipeline_variables_not_injected",title:"No job runs text of others as code",description:L(
"Looks through the shell scripts of the merged configuration for code that contains values other people write.",["Such values are CI_COMMIT_TITLE, CI_COMMIT_REF\
_NAME and CI_MERGE_REQUEST_TITLE, among others.","They must not be part of `eval`, `sh -c`, `ssh`, `trap`, the code of a one-liner in Python, Node, Perl, Ruby o\
r PHP, the input of a shell, or the name of a command.","The control follows variables of the configuration and assignments in the script. It does not follow sc\
ripts that are called, and it reads POSIX shells, not PowerShell.","A pass does not prove that there is no injection."]),severity:"high",scope:"project",needs:{
config:S},params:G({controlled:M("Further variables whose values others decide; no variable by default"),trusted:M("Variables that nobody else can set here; no \
variable by default"),...R}),prepare:async({except:t,controlled:e=[],trusted:s=[],child_pipelines:a})=>({except:await N(t),child_pipelines:a,controlled:[...et,...e].
filter(n=>!s.includes(n))}),example:{controlled:["RELEASE_NOTES"]},remediation:{text:'pass the value as data: as a quoted argument ("$NAME") of a program or scr\
ipt, never as a part of code for eval, sh -c and similar commands',page:"/-/ci/editor"},check({config:t},{controlled:e,except:s,child_pipelines:a}){let n=A(t,s),
h=[],o=[];for(let i of n)try{for(let{variable:l,into:r}of it(i,t.variables.slice(1),e))h.push(`${i.name} puts $${l} into ${r}`)}catch(l){if(!(l instanceof m))throw l;
o.push(`a script of ${i.name} is too long or nested too deeply to be read`)}let d=`no value that others decide was found in code that ${W(n.length,"job")} would\
 run`;return g(t,{wrong:h,open:o,said:d},a,s)}});function it(t,e,s){let{before:a,main:n,after:h}=t.scripts,o=new Set(s),d=[t.variables,...e,...(t.rules??[]).map(
({variables:i})=>i)].flatMap(Object.entries);for(let i=-1;i!==o.size;){i=o.size;for(let[l,r]of d)O(r).some(c=>o.has(c))&&o.add(l)}return[[...a,...n],h].flatMap(
i=>[...E(i.join(`
`),o)])}export{st as pipelineVariablesNotInjected};
