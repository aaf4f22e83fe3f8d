import{a as g}from"./shared-repository-files.js";import{c as L,d as F}from"./shared-repository-tree.js";import"./shared-judged-commit.js";import{b as v}from"./shared-pattern.js";
import"./shared-default-branch.js";import"./shared-select.js";import"./shared-project.js";import{c as G,f as R,g as N,h as S,i as $}from"./shared-controls-define.js";
import"./shared-branch-head.js";import"./shared-merge-request.js";import"./shared-facts-define.js";import{d as x}from"./shared-schema.js";import"./shared-checks.js";
import{a as n,b as T}from"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";import"./shared-facts-source.js";import{c as A,d as B,j as P,
m as u,o as k,v as h}from"./shared-api.js";import"./shared-shared-errors.js";import{a as U,d as Y,e as D}from"./shared-text.js";import"./shared-bundler.js";var q=x(
500,"Glob over the path, such as LICENSE* or **/*.pem"),b=h(u(q)),w=h(x(1e3,"Regular expression (RE2)")),H=k({required:b,forbidden:b,content:h(u(k({files:u(q),matches:w,
lacks:w}))),max_bytes:h(P().check(B(1),A(2**40))),except:b});function J({content:t,except:i=[]}){let o=t?.flatMap(({files:r})=>r)??[],s=n(i),m=n(o),l=[...o,...i.
map(r=>`not ${r}`)].join(", ");return g("content",l,r=>m(r)&&!s(r))}var K=G({id:"repository_files",title:"The files of the repository are as required",description:R(
"Checks the files of the merge request's head, or of the default branch where there is no merge request.",["Each glob of `required` must match a file. No glob o\
f `forbidden` may match one. A folder in such a glob also matches a submodule or link in its place.","Each entry of `content` names `files` whose text must matc\
h `matches` and must not match `lacks`; both are RE2 regular expressions. A binary file or a symbolic link fails. If no file is found, the entry is ignored, so \
name the file in `required` too.","`max_bytes` is the largest size of a file.","`except` lists paths to ignore. `required` does not use it.","Files are read fro\
m local Git if it has the commit, or else from GitLab. Changes that the job has made in its folder do not count. From GitLab, the control reads the sizes of at \
most 2000 files and the contents of at most 200; with more, the result is unknown."],`- id: repository_files
  with:
    required: [SECURITY.md]
    content: [{ files: [LICENSE], matches: "^MIT License" }]`),severity:"medium",scope:"project",needs:{tree:L},needsFor:async t=>({...t===void 0||t.max_bytes!==
void 0?{sizes:g("size","",()=>!0)}:{},...t===void 0||t.content!==void 0?{contents:J(t??{})}:{}}),params:H,prepare:async t=>({...t,rules:await Promise.all((t.content??
[]).map(async({files:i,matches:o,lacks:s})=>({isChosen:n(i),said:[o&&`matches ${o}`,s&&`does not match ${s}`].filter(Boolean).join(" and "),matches:o===void 0?void 0:
await v(o),lacks:s===void 0?void 0:await v(s)})))}),remediation:{text:"add, remove or change the files that the message names, and push"},check({tree:t,sizes:i,
contents:o},{required:s=[],forbidden:m=[],max_bytes:l,except:r=[],rules:c}){if(s.length+m.length+c.length===0&&l===void 0)return $("the policy requires nothing \
of the files: none of required, forbidden, content and max_bytes is given");if(c.some(({matches:e,lacks:a})=>!e&&!a))return $("an entry of content names files, \
but neither matches nor lacks");let f=n(r),p=t.files.map(({path:e})=>e),E=n(m),C=s.filter(e=>!p.some(n([e]))),_=n(m.flatMap(T)),M=t.files.filter(e=>E(e.path)||!F(
e)&&_(e.path)).flatMap(({path:e})=>f(e)?[]:e),j=(i??[]).filter(({path:e,bytes:a})=>a>(l??0)&&!f(e)),z=new Map((o??[]).map(({path:e,content:a})=>[e,a])),I=c.flatMap(
e=>p.filter(a=>e.isChosen(a)&&!f(a)).filter(a=>!O(e,z.get(a))).map(a=>`${a} is not text that ${e.said}`)),d=[...C.map(e=>`no file matches ${e}`),...M.map(e=>`${e}\
 is forbidden`),...j.map(({path:e,bytes:a})=>`${e} has ${a} bytes, at most ${l} are allowed`),...I].map(e=>U(e)),y=`${Y(p.length,"file")} at ${t.commit.name}, f\
rom ${t.source}`;return d.length===0?N(`the files are as required (${y})`):S(`${D(d)} (${y})`,{actual:d})}});function O({matches:t,lacks:i},o){return o!==void 0&&
t?.(o)!==!1&&i?.(o)!==!0}export{K as repositoryFiles};
