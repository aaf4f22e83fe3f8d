import{a as $}from"./shared-repository-files.js";import{c as I,d as M}from"./shared-repository-tree.js";import"./shared-judged-commit.js";import"./shared-default-branch.js";
import{a as n,b as F}from"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";import{$bf35_b as g}from"../index.js";import{$2599_c as N,
$2599_f as R,$2599_g as S,$2599_h as T,$2599_i as x}from"../index.js";import{$104c_d as _}from"../index.js";import{$82ce_A as b,$82ce_c as A,$82ce_d as U,$82ce_j as B,
$82ce_m as v,$82ce_o as k,$82ce_v as l}from"../index.js";import{$f045_a as P,$f045_e as W,$f045_f as Y}from"../index.js";var c=t=>v(_(500)).check(b(t)),q=t=>l(_(
1e3,t)),D=k({required:l(c("Globs that must each match a file, such as LICENSE*; no glob by default")),forbidden:l(c("Globs that no file may match, such as **/*.\
pem; no glob by default")),content:l(v(k({files:c("Globs over the paths of the files, such as LICENSE*"),matches:q("RE2 regular expression that the text must ma\
tch; any text by default"),lacks:q("RE2 regular expression that the text must not match; any text by default")})).check(b("What the text of files must or must n\
ot contain; nothing by default"))),max_bytes:l(B().check(U(1),A(2**40),b("Largest size of a file, in bytes; no limit by default"))),except:l(c("Globs over paths\
 to ignore, which required still counts; no path by default"))});function H({content:t,except:i=[]}){let s=t?.flatMap(({files:r})=>r)??[],o=n(i),h=n(s),m=[...s,
...i.map(r=>`not ${r}`)].join(", ");return $("content",m,r=>h(r)&&!o(r))}var O=N({id:"repository_files",title:"The files of the repository are as required",description:R(
"Checks the files of the merge request's head, or of the default branch if no merge request is judged.",["Each glob of `required` must match a file. No glob of \
`forbidden` may match one. A folder in such a glob also matches a submodule or link in its place.","Each entry of `content` names `files` whose text must match \
`matches` and must not match `lacks`; both are RE2 regular expressions. A binary file, a text that is not UTF-8 or a symbolic link fails. If no file is found, t\
he entry is ignored, so name the file in `required` too.","`max_bytes` is the largest size of a file.","`except` lists paths to ignore. `required` does not use \
it.","Files are read from local Git if it has the commit, or else from GitLab. Changes that the job has made in its folder do not count. From GitLab, the contro\
l reads the sizes of at most 2000 files and the contents of at most 200; with more, the result is unknown."]),severity:"medium",scope:"project",needs:{tree:I},needsFor:async t=>({
...t===void 0||t.max_bytes!==void 0?{sizes:$("size","",()=>!0)}:{},...t===void 0||t.content!==void 0?{contents:H(t??{})}:{}}),params:D,prepare:async t=>({...t,rules:await Promise.
all((t.content??[]).map(async({files:i,matches:s,lacks:o})=>({isChosen:n(i),said:[s&&`matches ${s}`,o&&`does not match ${o}`].filter(Boolean).join(" and "),matches:s===
void 0?void 0:await g(s),lacks:o===void 0?void 0:await g(o)})))}),example:{required:["SECURITY.md"],content:[{files:["LICENSE"],matches:"^MIT License"}]},remediation:{
text:"add, remove or change the files that the message names, and push"},check({tree:t,sizes:i,contents:s},{required:o=[],forbidden:h=[],max_bytes:m,except:r=[],
rules:f}){if(o.length+h.length+f.length===0&&m===void 0)return x("the policy requires nothing of the files: none of required, forbidden, content and max_bytes i\
s given");if(f.some(({matches:e,lacks:a})=>!e&&!a))return x("an entry of content names files, but neither matches nor lacks");let d=n(r),u=t.files.map(({path:e})=>e),
E=n(h),w=o.filter(e=>!u.some(n([e]))),C=n(h.flatMap(F)),G=t.files.filter(e=>E(e.path)||!M(e)&&C(e.path)).flatMap(({path:e})=>d(e)?[]:e),L=(i??[]).filter(({path:e,
bytes:a})=>a>(m??0)&&!d(e)),j=new Map((s??[]).map(({path:e,content:a})=>[e,a])),z=f.flatMap(e=>u.filter(a=>e.isChosen(a)&&!d(a)).filter(a=>!J(e,j.get(a))).map(a=>`${a}\
 is not text that ${e.said}`)),p=[...w.map(e=>`no file matches ${e}`),...G.map(e=>`${e} is forbidden`),...L.map(({path:e,bytes:a})=>`${e} has ${a} bytes, at mos\
t ${m} are allowed`),...z].map(e=>P(e)),y=`${W(u.length,"file")} at ${t.commit.name}, from ${t.source}`;return p.length===0?S(`the files are as required (${y})`):
T(`${Y(p)} (${y})`,{actual:p})}});function J({matches:t,lacks:i},s){return s!==void 0&&t?.(s)!==!1&&i?.(s)!==!0}export{O as repositoryFiles};
