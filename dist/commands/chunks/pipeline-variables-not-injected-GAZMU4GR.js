import{a as A,b as O,c as W,d as k,f as N}from"./chunk-V6APXIYY.js";import{c as $}from"./chunk-O4JV6UV7.js";import"./chunk-XHUCYCOH.js";import"./chunk-KIMTIPSL.js";
import"./chunk-G436ABEP.js";import{c as T}from"./chunk-AQ7DEGON.js";import"./chunk-JDRB6BQ3.js";import"./chunk-J5WW4HX6.js";import{c as E,
g as b,i as M,p as w}from"./chunk-7J7MU3VY.js";import"./chunk-KMJYZSMM.js";import{b as R}from"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";
import"./chunk-YFWBQXD3.js";var x=class extends Error{},G=20,z=1e6,P=1e3,B=2e3;function v(n,t=0){if(t>G||n.length>z)throw new x;let e=new I(n.replace(/\\\r?\n/g," "),t);return e.read(),e.commands}
var I=class{commands=[];inner=[];words=[];input;word;at=0;text;documents=0;depth;constructor(t,e){this.text=t,this.depth=e}read(){for(;this.at<this.text.length;)
this.step(this.text[this.at]??"");this.endCommand(!1),this.commands.push(...this.inner)}step(t){let e=this.text.slice(this.at,this.at+3);t==="\\"?this.take(this.
text[this.at+1]??"",2):t==="'"?this.single():t==='"'?this.double():t==="$"||t==="`"?this.expansion():e.startsWith("<(")||e.startsWith(">(")?this.substitution(2):
e.startsWith("<<")?this.here():t==="&"&&(/[<>]/.test(this.text[this.at-1]??"")||e[1]===">")?this.take(t,1):t==="#"&&!this.word?this.at=this.end(`
`,this.at):t==="|"?this.separator(this.text[this.at+1]==="|"?2:1,this.text[this.at+1]!=="|"):/[\n;&(){}]/.test(t)&&!(this.word&&/[{}]/.test(t))?this.separator(1,
!1):/\s/.test(t)?this.endWord(1):this.take(t,1)}take(t,e){this.current().text+=t,this.at+=e}current(){return this.word??={text:"",expanded:[],isQuoted:!1},this.
word}single(){let t=this.end("'",this.at+1);this.current().isQuoted=!0,this.take(this.text.slice(this.at+1,t),t+1-this.at)}double(){for(this.current().isQuoted=
!0,this.at++;this.at<this.text.length&&this.text[this.at]!=='"';){let t=this.text[this.at]??"";t==="\\"?this.take(this.text[this.at+1]??"",2):t==="$"||t==="`"?this.
expansion():this.take(t,1)}this.at++}expansion(){this.text[this.at]==="`"?this.backticks():this.text.startsWith("$((",this.at)?this.take("$((",3):this.text.startsWith(
"$(",this.at)?this.substitution(2):this.variable()}variable(){let[t="$",e,s]=/^\$(?:\{[#!]?([A-Za-z_]\w*)|([A-Za-z_]\w*))/.exec(this.text.slice(this.at,this.at+
300))??[],r=e??s;r!==void 0&&this.current().expanded.push(r),this.take(t,t.length)}substitution(t){let e=this.at+t,s=e;for(let r=1;s<this.text.length&&(this.text[s]===
"("&&r++,!(this.text[s]===")"&&--r===0));s++);this.nested(this.text.slice(e,s),s+1)}backticks(){let t=this.end("`",this.at+1);this.nested(this.text.slice(this.at+
1,t),t+1)}nested(t,e){let s=v(t,this.depth+1);this.inner.push(...s);for(let{words:r,input:i}of s)for(let{expanded:h}of[...r,...i?[i]:[]])this.current().expanded.
push(...h);this.take(this.text.slice(this.at,e),e-this.at)}here(){if(this.endWord(0),this.text.startsWith("<<<",this.at)){let[c="<<<",u=""]=/^<<<\s*("[^"]*"|'[^']*'|\S*)/.
exec(this.text.slice(this.at))??[];this.at+=c.length,this.input={...D(u,this.depth)[0]??H,isQuoted:!0};return}let[t="<<",e="",s="",r=""]=/^<<(-?)\s*(['"\\]?)([\w.-]*)['"]?/.
exec(this.text.slice(this.at,this.at+300))??[];if(this.at+=t.length,r==="")return;if(++this.documents>P)throw new x;let i=this.end(`
`,this.at),h=this.text.slice(i+1).split(`
`),a=h.findIndex(c=>(e?c.replace(/^\t+/,""):c).trimEnd()===r),d=h.slice(0,a<0?void 0:a).join(`
`),o=s===""?[...d.matchAll(/\$\{?([A-Za-z_]\w*)/g)].map(([,c])=>c??""):[];this.input={text:d,expanded:o,isQuoted:!0};let l=i+1+d.length+(a<0?0:(h[a]??"").length+
1);this.text=this.text.slice(0,i+1)+this.text.slice(l)}separator(t,e){this.endCommand(e),this.at+=t}endWord(t){if(this.word&&this.words.push(this.word),this.words.
length>B)throw new x;this.word=void 0,this.at+=t}endCommand(t){this.endWord(0);let{words:e,input:s}=this;(e.length>0||s)&&this.commands.push({words:e,isPiped:t,
input:s}),this.words=[],this.input=void 0}end(t,e){let s=this.text.indexOf(t,e);return s<0?this.text.length:s}},H={text:"",expanded:[],isQuoted:!1};function D(n,t){
return v(n,t+1)[0]?.words??[]}var C=/^(?:[\w./-]*\/)?(?:ba|da|z|k|a)?sh$/,Z=[[C,/^-[a-z]*c[a-z]*$/],[/^(?:[\w./-]*\/)?python[\d.]*$/,/^-c$/],[/^(?:[\w./-]*\/)?(?:node|perl|ruby)$/,/^(?:-[a-z]*[ep]|--eval|--print)$/],
[/^(?:[\w./-]*\/)?php$/,/^-r$/],[/^(?:[\w./-]*\/)?su$/,/^(?:-c|--command)$/]],J=new Set(["sudo","exec","env","command","builtin","time","nohup","xargs","!","if",
"then","elif","else","while","until","do"]),q=new Set(["docker","podman","kubectl","oc","nsenter","chroot"]),j=/^([A-Za-z_]\w*)\+?=/;function _(n,t,e=0){let s=new Set(
t),r=v(n,e),i=[],h=[];for(let d of r){let{words:o,isPiped:l,input:c}=d;for(let{text:p,expanded:g}of o){let[,y]=j.exec(p)??[];y!==void 0&&g.some(L=>s.has(L))&&s.
add(y)}let u=({expanded:p})=>p.filter(g=>s.has(g));i.push(...F(d,u,e,s));let f=[...h,...c?u(c):[]],m=V(o);m&&i.push(...f.map(p=>({variable:p,into:`the input of ${m}`}))),
m&&c&&i.push(..._(c.text,S(s,c),e+1)),h=l?[...new Set([...f,...o.flatMap(u)])]:[]}let a=new Set;return i.filter(({variable:d,into:o})=>{let l=`${d} ${o}`;return a.
has(l)?!1:a.add(l)})}function F({words:n},t,e,s){let r=n.findIndex(({text:l})=>!Q(l)),i=n[r],h=n.slice(r+1),a=(l,c)=>c.flatMap(u=>t(u).map(f=>({variable:f,into:l}))),
d=[];i&&["eval","ssh","trap"].includes(i.text)&&d.push(...a(i.text,h)),i&&["source","."].includes(i.text)&&d.push(...a(i.text,h.slice(0,1))),i&&!i.isQuoted&&/^\$/.
test(i.text)&&d.push(...a("the name of a command",[i]));let o=new Set;for(let[l,{text:c}]of n.entries()){let u=Z.find(([p])=>p.test(c))?.[1],f=u?n.findIndex((p,g)=>g>
l&&u.test(p.text)):-1,m=n[f+1];f<0||!m||o.has(f)||(o.add(f),d.push(...a(`${c} ${n[f]?.text}`,[m])),C.test(c)&&d.push(..._(m.text,S(s,m),e+1)))}if(i?.text==="eva\
l")for(let l of h)l.isQuoted&&d.push(..._(l.text,S(s,l),e+1));return d}function Q(n){return j.test(n)||J.has(n)||n.startsWith("-")}function S(n,{expanded:t}){return new Set(
[...n].filter(e=>!t.includes(e)))}function V(n){let t=X(n.map(({text:o})=>o)),e=t.findIndex(o=>C.test(o)||o==="ssh"),s=t[e],r=t.slice(0,e),i=q.has(t[0]??"")||r.
every(Q);if(s===void 0||!i)return;let h=t.slice(e+1),a=r.includes("xargs")&&r.some(o=>/^-[Ii]/.test(o));return s==="ssh"||a?a?`xargs ${s}`:s:(h.every(o=>o.startsWith(
"-")||o==="/dev/stdin")||h.includes("-s"))&&!h.some(o=>/^-[a-z]*c[a-z]*$/.test(o))?s:void 0}function X(n){let t=e=>/^(?:\d*(?:>>?|<)|&>>?)$/.test(e??"");return n.
filter((e,s)=>!/^(?:\d*[<>]|&>)/.test(e)&&!t(n[s-1]))}var K=["CI_COMMIT_MESSAGE","CI_COMMIT_TITLE","CI_COMMIT_DESCRIPTION","CI_COMMIT_AUTHOR","CI_COMMIT_BRANCH","CI_COMMIT_REF_NAME","CI_COMMIT_TAG","CI_COMMIT_TAG_M\
ESSAGE","CI_BUILD_REF_NAME","CI_MERGE_REQUEST_TITLE","CI_MERGE_REQUEST_DESCRIPTION","CI_MERGE_REQUEST_SOURCE_BRANCH_NAME","CI_MERGE_REQUEST_LABELS","CI_MERGE_RE\
QUEST_MILESTONE","CI_MERGE_REQUEST_SOURCE_PROJECT_PATH","CI_EXTERNAL_PULL_REQUEST_SOURCE_BRANCH_NAME","CI_RELEASE_DESCRIPTION","GITLAB_USER_NAME","GITLAB_USER_E\
MAIL","GITLAB_USER_LOGIN","CHAT_INPUT"],U={min:1,max:255,pattern:/^[A-Za-z_]\w*$/,says:"the name of a variable"},ct=T({id:"pipeline_variables_not_injected",title:"\
No job runs as code what others have written",severity:"high",scope:"project",needs:{config:A},params:M({controlled:w(b(E({...U,description:"A further variable \
whose value others decide"}))),trusted:w(b(E({...U,description:"A variable that nobody else can set here"}))),...O}),prepare:async({except:n,controlled:t=[],trusted:e=[],
child_pipelines:s})=>({except:await $(n),child_pipelines:s,controlled:[...K,...t].filter(r=>!e.includes(r))}),remediation:{text:'hand the value over as data: a \
quoted argument ("$NAME") of a program or script, never a part of code for eval, sh -c and the like',page:"/-/ci/editor"},check({config:n},{controlled:t,except:e,
child_pipelines:s}){let r=k(n,e),i=[],h=[];for(let d of r)try{for(let{variable:o,into:l}of Y(d,t))i.push(`${d.name} puts $${o} into ${l}`)}catch(o){if(!(o instanceof
x))throw o;h.push(`a script of ${d.name} is too long, or nested too deeply, to be read`)}let a=`no value that others decide was found in code that ${R(r.length,
"job")} would run`;return W(n,{wrong:i,open:h,said:a},s,e)}});function Y(n,t){let{before:e,main:s,after:r}=n.scripts,i=new Set(t),h=[n.variables,...(n.rules??[]).
map(({variables:a})=>a)].flatMap(Object.entries);for(let a=-1;a!==i.size;){a=i.size;for(let[d,o]of h)N(o).some(l=>i.has(l))&&i.add(d)}return[[...e,...s],r].flatMap(
a=>[..._(a.join(`
`),i)])}export{ct as pipelineVariablesNotInjected};
