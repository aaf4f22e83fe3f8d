import{a as l}from"./shared-repository-files.js";import{c as f}from"./shared-repository-tree.js";import"./shared-judged-commit.js";import"./shared-default-branch.js";
import"./shared-facts-project-project.js";import{c as h,g as c,h as y,i as b}from"./shared-controls-define.js";import"./shared-select.js";import"./shared-judged-head.js";
import{a as d}from"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";import"./shared-branch-head.js";import"./shared-utf8.js";import"./shared-merge-request.js";
import"./shared-facts-source.js";import"./shared-facts-define.js";import{d as u}from"./shared-schema.js";import"./shared-checks.js";import{C as g,n as x,p as $,
x as k}from"./shared-api.js";import"./shared-shared-errors.js";import{a as G,f as m,g as v}from"./shared-text.js";import"./shared-bundler.js";function n(e=[]){let i=d(
e);return l("kind",e.map(t=>`not ${t}`).join(", "),t=>!i(t))}var F=h({id:"repository_no_binaries",title:"The repository holds no binary files",description:c("Fa\
ils if a file of the merge request's head, or of the default branch if no merge request is judged, is binary.",["A file is binary if it has a null byte among it\
s first 8000 bytes, as in Git. Pointers of Git LFS are text.","`except` lists paths that may be binary.","If local Git does not have the commit, files are read \
from GitLab. With more than 2000 files, the result is then unknown."]),severity:"medium",scope:"project",needs:{tree:f,files:n()},needsFor:async e=>e?.except?{files:n(
e.except)}:{},params:$({except:k(x(u(500)).check(g("Globs over paths that may be binary, such as docs/**/*.png; no path by default")))}),example:{except:["docs/\
**/*.png"]},remediation:{text:"remove the binary files, keep them in a registry or with Git LFS, or allow them with except"},check({tree:e,files:i}){let t=i.filter(
({isBinary:r})=>r),o=t.map(({path:r,bytes:p})=>G(`${r} (${p} bytes)`)),a=e.files.length-i.length,s=`${m(i.length,"file")} at ${e.commit.name}, from ${e.source}${a===
0?"":`, ${a} excluded`}`;return t.length===0?y(`no file is binary (${s})`):b(`${m(t.length,"file is","files are")} binary: ${v(o)} (${s})`,{actual:o})}});export{F as repositoryNoBinaries};
