import{a as g}from"./shared-repository-files.js";import{c as L}from"./shared-repository-tree.js";import"./shared-judged-commit.js";import{b as v}from"./shared-pattern.js";
import"./shared-default-branch.js";import"./shared-project.js";import"./shared-select.js";import"./shared-merge-request.js";import{c as G,f as M,g as R,h as F,i as k}from"./shared-controls-define.js";
import"./shared-facts-define.js";import{d as $}from"./shared-schema.js";import"./shared-checks.js";import"./shared-source.js";import{a as n}from"./shared-balanced-match-dist-esm-index.js";
import"./shared-name-pattern.js";import{c as N,d as S,j as T,m as u,o as x,v as h}from"./shared-api.js";import{a as B,d as A,e as P}from"./shared-text.js";import"./shared-bundler.js";
var w=$(500,"Glob over the path, such as LICENSE* or **/*.pem"),b=h(u(w)),q=h($(1e3,"Regular expression (RE2)")),U=x({required:b,forbidden:b,content:h(u(x({files:u(
w),matches:q,lacks:q}))),max_bytes:h(T().check(S(1),N(2**40))),except:b});function Y({content:t,except:i=[]}){let s=t?.flatMap(({files:r})=>r)??[],o=n(i),l=n(s),
m=[...s,...i.map(r=>`not ${r}`)].join(", ");return g("content",m,r=>l(r)&&!o(r))}var O=G({id:"repository_files",title:"The files of the repository are as asked",
description:M("Checks the files of the merge request's head, or of the default branch where there is no merge request.",["Each glob of `required` must match a f\
ile. No glob of `forbidden` may match one.","Each entry of `content` names `files` whose text must match `matches` and must not match `lacks`; both are RE2 regu\
lar expressions. A binary file or a symbolic link fails. If no file is found, the entry is ignored, so name the file in `required` too.","`max_bytes` is the lar\
gest size of a file.","`except` lists paths that all but `required` ignore.","Files are read from local Git if it has the commit, whatever the job has changed i\
n its folder, or else from GitLab. GitLab is asked for the sizes of at most 2000 files and the contents of at most 200. Beyond that the result is unknown."],`- \
id: repository_files
  with:
    required: [SECURITY.md]
    content: [{ files: [LICENSE], matches: "^MIT License" }]`),severity:"medium",scope:"project",needs:{tree:L},needsFor:async t=>({...t===void 0||t.max_bytes!==
void 0?{sizes:g("size","",()=>!0)}:{},...t===void 0||t.content!==void 0?{contents:Y(t??{})}:{}}),params:U,prepare:async t=>({...t,rules:await Promise.all((t.content??
[]).map(async({files:i,matches:s,lacks:o})=>({isChosen:n(i),said:[s&&`matches ${s}`,o&&`does not match ${o}`].filter(Boolean).join(" and "),matches:s===void 0?void 0:
await v(s),lacks:o===void 0?void 0:await v(o)})))}),remediation:{text:"add, remove or change the files that are named, and push"},check({tree:t,sizes:i,contents:s},{
required:o=[],forbidden:l=[],max_bytes:m,except:r=[],rules:f}){if(o.length+l.length+f.length===0&&m===void 0)return k("the policy asks nothing of the files: non\
e of required, forbidden, content and max_bytes is given");if(f.some(({matches:e,lacks:a})=>!e&&!a))return k("an entry of content names files, and neither match\
es nor lacks");let d=n(r),c=t.files.map(({path:e})=>e),E=n(l),_=o.filter(e=>!c.some(n([e]))),C=c.filter(e=>E(e)&&!d(e)),j=(i??[]).filter(({path:e,bytes:a})=>a>(m??
0)&&!d(e)),z=new Map((s??[]).map(({path:e,content:a})=>[e,a])),I=f.flatMap(e=>c.filter(a=>e.isChosen(a)&&!d(a)).filter(a=>!Z(e,z.get(a))).map(a=>`${a} is not as\
 asked (${e.said})`)),p=[..._.map(e=>`no file matches ${e}`),...C.map(e=>`${e} is forbidden`),...j.map(({path:e,bytes:a})=>`${e} has ${a} bytes, at most ${m} ar\
e allowed`),...I].map(e=>B(e)),y=`${A(c.length,"file")} at ${t.commit.name}, from ${t.source}`;return p.length===0?R(`the files are as asked (${y})`):F(`${P(p)}\
 (${y})`,{actual:p.slice(0,100)})}});function Z({matches:t,lacks:i},s){return s!==void 0&&t?.(s)!==!1&&i?.(s)!==!0}export{O as repositoryFiles};
