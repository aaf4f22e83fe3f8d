import{a as y}from"./shared-repository-files.js";import{c as I,d as L}from"./shared-repository-tree.js";import"./shared-judged-commit.js";import{b as x}from"./shared-pattern.js";
import"./shared-default-branch.js";import"./shared-facts-project-project.js";import{c as G,g as R,h as T,i as N,j as $}from"./shared-controls-define.js";import"./shared-select.js";
import"./shared-judged-head.js";import{a as n,b as S}from"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";import"./shared-branch-head.js";
import"./shared-utf8.js";import"./shared-merge-request.js";import"./shared-facts-source.js";import"./shared-facts-define.js";import{d as v}from"./shared-schema.js";
import"./shared-checks.js";import{c as A,d as U,j as B,m as u,o as k,w as h}from"./shared-api.js";import"./shared-shared-errors.js";import{a as P,f as Y,g as D}from"./shared-text.js";
import"./shared-bundler.js";var q=v(500,"Glob over the path, such as LICENSE* or **/*.pem"),b=h(u(q)),w=h(v(1e3,"Regular expression (RE2)")),H=k({required:b,forbidden:b,
content:h(u(k({files:u(q),matches:w,lacks:w}))),max_bytes:h(B().check(U(1),A(2**40))),except:b});function J({content:t,except:i=[]}){let a=t?.flatMap(({files:r})=>r)??
[],s=n(i),m=n(a),l=[...a,...i.map(r=>`not ${r}`)].join(", ");return y("content",l,r=>m(r)&&!s(r))}var K=G({id:"repository_files",title:"The files of the reposit\
ory are as required",description:R("Checks the files of the merge request's head, or of the default branch if no merge request is judged.",["Each glob of `requi\
red` must match a file. No glob of `forbidden` may match one. A folder in such a glob also matches a submodule or link in its place.","Each entry of `content` n\
ames `files` whose text must match `matches` and must not match `lacks`; both are RE2 regular expressions. A binary file, a text that is not UTF-8 or a symbolic\
 link fails. If no file is found, the entry is ignored, so name the file in `required` too.","`max_bytes` is the largest size of a file.","`except` lists paths \
to ignore. `required` does not use it.","Files are read from local Git if it has the commit, or else from GitLab. Changes that the job has made in its folder do\
 not count. From GitLab, the control reads the sizes of at most 2000 files and the contents of at most 200; with more, the result is unknown."],`- id: repositor\
y_files
  with:
    required: [SECURITY.md]
    content: [{ files: [LICENSE], matches: "^MIT License" }]`),severity:"medium",scope:"project",needs:{tree:I},needsFor:async t=>({...t===void 0||t.max_bytes!==
void 0?{sizes:y("size","",()=>!0)}:{},...t===void 0||t.content!==void 0?{contents:J(t??{})}:{}}),params:H,prepare:async t=>({...t,rules:await Promise.all((t.content??
[]).map(async({files:i,matches:a,lacks:s})=>({isChosen:n(i),said:[a&&`matches ${a}`,s&&`does not match ${s}`].filter(Boolean).join(" and "),matches:a===void 0?void 0:
await x(a),lacks:s===void 0?void 0:await x(s)})))}),remediation:{text:"add, remove or change the files that the message names, and push"},check({tree:t,sizes:i,
contents:a},{required:s=[],forbidden:m=[],max_bytes:l,except:r=[],rules:f}){if(s.length+m.length+f.length===0&&l===void 0)return $("the policy requires nothing \
of the files: none of required, forbidden, content and max_bytes is given");if(f.some(({matches:e,lacks:o})=>!e&&!o))return $("an entry of content names files, \
but neither matches nor lacks");let c=n(r),p=t.files.map(({path:e})=>e),E=n(m),j=s.filter(e=>!p.some(n([e]))),C=n(m.flatMap(S)),_=t.files.filter(e=>E(e.path)||!L(
e)&&C(e.path)).flatMap(({path:e})=>c(e)?[]:e),M=(i??[]).filter(({path:e,bytes:o})=>o>(l??0)&&!c(e)),z=new Map((a??[]).map(({path:e,content:o})=>[e,o])),F=f.flatMap(
e=>p.filter(o=>e.isChosen(o)&&!c(o)).filter(o=>!O(e,z.get(o))).map(o=>`${o} is not text that ${e.said}`)),d=[...j.map(e=>`no file matches ${e}`),..._.map(e=>`${e}\
 is forbidden`),...M.map(({path:e,bytes:o})=>`${e} has ${o} bytes, at most ${l} are allowed`),...F].map(e=>P(e)),g=`${Y(p.length,"file")} at ${t.commit.name}, f\
rom ${t.source}`;return d.length===0?T(`the files are as required (${g})`):N(`${D(d)} (${g})`,{actual:d})}});function O({matches:t,lacks:i},a){return a!==void 0&&
t?.(a)!==!1&&i?.(a)!==!0}export{K as repositoryFiles};
