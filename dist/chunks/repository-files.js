import{a as g}from"./shared-repository-files.js";import{c as I,d as L}from"./shared-repository-tree.js";import"./shared-judged-commit.js";import"./shared-default-branch.js";
import{a as n,b as G}from"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";import{$bf35_b as y}from"../index.js";import{$2599_c as R,
$2599_f as T,$2599_g as N,$2599_h as S,$2599_i as _}from"../index.js";import{$104c_d as v}from"../index.js";import{$82ce_c as A,$82ce_d as U,$82ce_j as B,$82ce_m as u,
$82ce_o as x,$82ce_v as l}from"../index.js";import{$f045_a as P,$f045_e as Y,$f045_f as D}from"../index.js";var k=v(500,"Glob over the path, such as LICENSE* or\
 **/*.pem"),$=l(u(k)),q=l(v(1e3,"Regular expression (RE2)")),H=x({required:$,forbidden:$,content:l(u(x({files:u(k),matches:q,lacks:q}))),max_bytes:l(B().check(U(
1),A(2**40))),except:$});function J({content:t,except:i=[]}){let s=t?.flatMap(({files:r})=>r)??[],o=n(i),m=n(s),c=[...s,...i.map(r=>`not ${r}`)].join(", ");return g(
"content",c,r=>m(r)&&!o(r))}var K=R({id:"repository_files",title:"The files of the repository are as required",description:T("Checks the files of the merge requ\
est's head, or of the default branch if no merge request is judged.",["Each glob of `required` must match a file. No glob of `forbidden` may match one. A folder\
 in such a glob also matches a submodule or link in its place.","Each entry of `content` names `files` whose text must match `matches` and must not match `lacks\
`; both are RE2 regular expressions. A binary file, a text that is not UTF-8 or a symbolic link fails. If no file is found, the entry is ignored, so name the fi\
le in `required` too.","`max_bytes` is the largest size of a file.","`except` lists paths to ignore. `required` does not use it.","Files are read from local Git\
 if it has the commit, or else from GitLab. Changes that the job has made in its folder do not count. From GitLab, the control reads the sizes of at most 2000 f\
iles and the contents of at most 200; with more, the result is unknown."],`- id: repository_files
  with:
    required: [SECURITY.md]
    content: [{ files: [LICENSE], matches: "^MIT License" }]`),severity:"medium",scope:"project",needs:{tree:I},needsFor:async t=>({...t===void 0||t.max_bytes!==
void 0?{sizes:g("size","",()=>!0)}:{},...t===void 0||t.content!==void 0?{contents:J(t??{})}:{}}),params:H,prepare:async t=>({...t,rules:await Promise.all((t.content??
[]).map(async({files:i,matches:s,lacks:o})=>({isChosen:n(i),said:[s&&`matches ${s}`,o&&`does not match ${o}`].filter(Boolean).join(" and "),matches:s===void 0?void 0:
await y(s),lacks:o===void 0?void 0:await y(o)})))}),remediation:{text:"add, remove or change the files that the message names, and push"},check({tree:t,sizes:i,
contents:s},{required:o=[],forbidden:m=[],max_bytes:c,except:r=[],rules:f}){if(o.length+m.length+f.length===0&&c===void 0)return _("the policy requires nothing \
of the files: none of required, forbidden, content and max_bytes is given");if(f.some(({matches:e,lacks:a})=>!e&&!a))return _("an entry of content names files, \
but neither matches nor lacks");let h=n(r),d=t.files.map(({path:e})=>e),w=n(m),E=o.filter(e=>!d.some(n([e]))),C=n(m.flatMap(G)),j=t.files.filter(e=>w(e.path)||!L(
e)&&C(e.path)).flatMap(({path:e})=>h(e)?[]:e),M=(i??[]).filter(({path:e,bytes:a})=>a>(c??0)&&!h(e)),z=new Map((s??[]).map(({path:e,content:a})=>[e,a])),F=f.flatMap(
e=>d.filter(a=>e.isChosen(a)&&!h(a)).filter(a=>!O(e,z.get(a))).map(a=>`${a} is not text that ${e.said}`)),p=[...E.map(e=>`no file matches ${e}`),...j.map(e=>`${e}\
 is forbidden`),...M.map(({path:e,bytes:a})=>`${e} has ${a} bytes, at most ${c} are allowed`),...F].map(e=>P(e)),b=`${Y(d.length,"file")} at ${t.commit.name}, f\
rom ${t.source}`;return p.length===0?N(`the files are as required (${b})`):S(`${D(p)} (${b})`,{actual:p})}});function O({matches:t,lacks:i},s){return s!==void 0&&
t?.(s)!==!1&&i?.(s)!==!0}export{K as repositoryFiles};
