import{a as l}from"./shared-repository-files.js";import{c as f}from"./shared-repository-tree.js";import"./shared-judged-commit.js";import"./shared-default-branch.js";
import"./shared-facts-project-project.js";import{c as h,g as c,h as d,i as y}from"./shared-controls-define.js";import"./shared-select.js";import"./shared-judged-head.js";
import{a as b}from"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";import"./shared-branch-head.js";import"./shared-utf8.js";import"./shared-merge-request.js";
import"./shared-facts-source.js";import"./shared-facts-define.js";import{d as u}from"./shared-schema.js";import"./shared-checks.js";import{m as g,o as $,w as x}from"./shared-api.js";
import"./shared-shared-errors.js";import{a as w,f as m,g as G}from"./shared-text.js";import"./shared-bundler.js";function n(e=[]){let i=b(e);return l("kind",e.map(
t=>`not ${t}`).join(", "),t=>!i(t))}var v=h({id:"repository_no_binaries",title:"The repository holds no binary files",description:c("Fails if a file of the merg\
e request's head, or of the default branch if no merge request is judged, is binary.",["A file is binary if it has a null byte among its first 8000 bytes, as in\
 Git. Pointers of Git LFS are text.","`except` lists paths that may be binary.","If local Git does not have the commit, files are read from GitLab. With more th\
an 2000 files, the result is then unknown."],`- id: repository_no_binaries
  with: { except: [docs/**/*.png] }`),severity:"medium",scope:"project",needs:{tree:f,files:n()},needsFor:async e=>e?.except?{files:n(e.except)}:{},params:$({except:x(
g(u(500,"Glob over the path, such as docs/**/*.png")))}),remediation:{text:"remove the binary files, keep them in a registry or with Git LFS, or allow them with\
 except"},check({tree:e,files:i}){let t=i.filter(({isBinary:r})=>r),o=t.map(({path:r,bytes:p})=>w(`${r} (${p} bytes)`)),s=e.files.length-i.length,a=`${m(i.length,
"file")} at ${e.commit.name}, from ${e.source}${s===0?"":`, ${s} excluded`}`;return t.length===0?d(`no file is binary (${a})`):y(`${m(t.length,"file is","files \
are")} binary: ${G(o)} (${a})`,{actual:o})}});export{v as repositoryNoBinaries};
