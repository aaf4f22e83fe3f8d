import{a as g}from"./shared-repository-files.js";import{c as M,d as _}from"./shared-repository-tree.js";import"./shared-judged-commit.js";import{b as x}from"./shared-pattern.js";
import"./shared-default-branch.js";import"./shared-facts-project-project.js";import{c as F,g as N,h as R,i as S,j as v}from"./shared-controls-define.js";import"./shared-select.js";
import"./shared-judged-head.js";import{a as n,b as T}from"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";import"./shared-branch-head.js";
import"./shared-utf8.js";import"./shared-merge-request.js";import"./shared-facts-source.js";import"./shared-facts-define.js";import{d as k}from"./shared-schema.js";
import"./shared-checks.js";import{C as b,d as A,e as U,k as B,n as $,p as q,x as m}from"./shared-api.js";import"./shared-shared-errors.js";import{a as P,f as W,
g as Y}from"./shared-text.js";import"./shared-bundler.js";var f=t=>$(k(500)).check(b(t)),E=t=>m(k(1e3,t)),D=q({required:m(f("Globs that must each match a file, \
such as LICENSE*; no glob by default")),forbidden:m(f("Globs that no file may match, such as **/*.pem; no glob by default")),content:m($(q({files:f("Globs over \
the paths of the files, such as LICENSE*"),matches:E("RE2 regular expression that the text must match; any text by default"),lacks:E("RE2 regular expression tha\
t the text must not match; any text by default")})).check(b("What the text of files must or must not contain; nothing by default"))),max_bytes:m(B().check(U(1),
A(2**40),b("Largest size of a file, in bytes; no limit by default"))),except:m(f("Globs over paths to ignore, which required still counts; no path by default"))});
function H({content:t,except:i=[]}){let s=t?.flatMap(({files:r})=>r)??[],o=n(i),l=n(s),h=[...s,...i.map(r=>`not ${r}`)].join(", ");return g("content",h,r=>l(r)&&
!o(r))}var O=F({id:"repository_files",title:"The files of the repository are as required",description:N("Checks the files of the merge request's head, or of the\
 default branch if no merge request is judged.",["Each glob of `required` must match a file. No glob of `forbidden` may match one. A folder in such a glob also \
matches a submodule or link in its place.","Each entry of `content` names `files` whose text must match `matches` and must not match `lacks`; both are RE2 regul\
ar expressions. A binary file, a text that is not UTF-8 or a symbolic link fails. If no file is found, the entry is ignored, so name the file in `required` too.",
"`max_bytes` is the largest size of a file.","`except` lists paths to ignore. `required` does not use it.","Files are read from local Git if it has the commit, \
or else from GitLab. Changes that the job has made in its folder do not count. From GitLab, the control reads the sizes of at most 2000 files and the contents o\
f at most 200; with more, the result is unknown."]),severity:"medium",scope:"project",needs:{tree:M},needsFor:async t=>({...t===void 0||t.max_bytes!==void 0?{sizes:g(
"size","",()=>!0)}:{},...t===void 0||t.content!==void 0?{contents:H(t??{})}:{}}),params:D,prepare:async t=>({...t,rules:await Promise.all((t.content??[]).map(async({
files:i,matches:s,lacks:o})=>({isChosen:n(i),said:[s&&`matches ${s}`,o&&`does not match ${o}`].filter(Boolean).join(" and "),matches:s===void 0?void 0:await x(s),
lacks:o===void 0?void 0:await x(o)})))}),example:{required:["SECURITY.md"],content:[{files:["LICENSE"],matches:"^MIT License"}]},remediation:{text:"add, remove \
or change the files that the message names, and push"},check({tree:t,sizes:i,contents:s},{required:o=[],forbidden:l=[],max_bytes:h,except:r=[],rules:c}){if(o.length+
l.length+c.length===0&&h===void 0)return v("the policy requires nothing of the files: none of required, forbidden, content and max_bytes is given");if(c.some(({
matches:e,lacks:a})=>!e&&!a))return v("an entry of content names files, but neither matches nor lacks");let p=n(r),d=t.files.map(({path:e})=>e),w=n(l),C=o.filter(
e=>!d.some(n([e]))),G=n(l.flatMap(T)),L=t.files.filter(e=>w(e.path)||!_(e)&&G(e.path)).flatMap(({path:e})=>p(e)?[]:e),j=(i??[]).filter(({path:e,bytes:a})=>a>(h??
0)&&!p(e)),z=new Map((s??[]).map(({path:e,content:a})=>[e,a])),I=c.flatMap(e=>d.filter(a=>e.isChosen(a)&&!p(a)).filter(a=>!J(e,z.get(a))).map(a=>`${a} is not te\
xt that ${e.said}`)),u=[...C.map(e=>`no file matches ${e}`),...L.map(e=>`${e} is forbidden`),...j.map(({path:e,bytes:a})=>`${e} has ${a} bytes, at most ${h} are\
 allowed`),...I].map(e=>P(e)),y=`${W(d.length,"file")} at ${t.commit.name}, from ${t.source}`;return u.length===0?R(`the files are as required (${y})`):S(`${Y(u)}\
 (${y})`,{actual:u})}});function J({matches:t,lacks:i},s){return s!==void 0&&t?.(s)!==!1&&i?.(s)!==!0}export{O as repositoryFiles};
