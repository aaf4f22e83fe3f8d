import{a as y}from"./shared-repository-files.js";import{c as L}from"./shared-repository-tree.js";import"./shared-judged-commit.js";import"./shared-default-branch.js";
import{a as n}from"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";import{$bf35_b as _}from"../index.js";import{$2599_c as G,$2599_e as M,
$2599_f as R,$2599_g as F,$2599_h as g}from"../index.js";import{$104c_d as k}from"../index.js";import{$82ce_c as N,$82ce_d as S,$82ce_j as T,$82ce_m as u,$82ce_o as v,
$82ce_u as f}from"../index.js";import{$f045_a as B,$f045_d as A,$f045_e as P}from"../index.js";var x=k(500,"Glob over the path, such as LICENSE* or **/*.pem"),$=f(
u(x)),w=f(k(1e3,"Regular expression (RE2)")),U=v({required:$,forbidden:$,content:f(u(v({files:u(x),matches:w,lacks:w}))),max_bytes:f(T().check(S(1),N(2**40))),except:$});
function Y({content:t,except:i=[]}){let s=t?.flatMap(({files:r})=>r)??[],o=n(i),c=n(s),m=[...s,...i.map(r=>`not ${r}`)].join(", ");return y("content",m,r=>c(r)&&
!o(r))}var O=G({id:"repository_files",title:"The files of the repository are as asked",description:M("Checks the files of the merge request's head, or of the de\
fault branch where there is no merge request.",["Each glob of `required` must match a file. No glob of `forbidden` may match one.","Each entry of `content` name\
s `files` whose text must match `matches` and must not match `lacks`; both are RE2 regular expressions. A binary file or a symbolic link fails. If no file is fo\
und, the entry is ignored, so name the file in `required` too.","`max_bytes` is the largest size of a file.","`except` lists paths that all but `required` ignor\
e.","Files are read from local Git if it has the commit, whatever the job has changed in its folder, or else from GitLab. GitLab is asked for the sizes of at mo\
st 2000 files and the contents of at most 200. Beyond that the result is unknown."],`- id: repository_files
  with:
    required: [SECURITY.md]
    content: [{ files: [LICENSE], matches: "^MIT License" }]`),severity:"medium",scope:"project",needs:{tree:L},needsFor:async t=>({...t===void 0||t.max_bytes!==
void 0?{sizes:y("size","",()=>!0)}:{},...t===void 0||t.content!==void 0?{contents:Y(t??{})}:{}}),params:U,prepare:async t=>({...t,rules:await Promise.all((t.content??
[]).map(async({files:i,matches:s,lacks:o})=>({isChosen:n(i),said:[s&&`matches ${s}`,o&&`does not match ${o}`].filter(Boolean).join(" and "),matches:s===void 0?void 0:
await _(s),lacks:o===void 0?void 0:await _(o)})))}),remediation:{text:"add, remove or change the files that are named, and push"},check({tree:t,sizes:i,contents:s},{
required:o=[],forbidden:c=[],max_bytes:m,except:r=[],rules:h}){if(o.length+c.length+h.length===0&&m===void 0)return g("the policy asks nothing of the files: non\
e of required, forbidden, content and max_bytes is given");if(h.some(({matches:e,lacks:a})=>!e&&!a))return g("an entry of content names files, and neither match\
es nor lacks");let d=n(r),l=t.files.map(({path:e})=>e),q=n(c),E=o.filter(e=>!l.some(n([e]))),C=l.filter(e=>q(e)&&!d(e)),j=(i??[]).filter(({path:e,bytes:a})=>a>(m??
0)&&!d(e)),z=new Map((s??[]).map(({path:e,content:a})=>[e,a])),I=h.flatMap(e=>l.filter(a=>e.isChosen(a)&&!d(a)).filter(a=>!Z(e,z.get(a))).map(a=>`${a} is not as\
 asked (${e.said})`)),p=[...E.map(e=>`no file matches ${e}`),...C.map(e=>`${e} is forbidden`),...j.map(({path:e,bytes:a})=>`${e} has ${a} bytes, at most ${m} ar\
e allowed`),...I].map(e=>B(e)),b=`${A(l.length,"file")} at ${t.commit.name}, from ${t.source}`;return p.length===0?R(`the files are as asked (${b})`):F(`${P(p)}\
 (${b})`,{actual:p.slice(0,100)})}});function Z({matches:t,lacks:i},s){return s!==void 0&&t?.(s)!==!1&&i?.(s)!==!0}export{O as repositoryFiles};
