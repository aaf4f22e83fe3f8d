import{a as l}from"./shared-repository-files.js";import{c as f}from"./shared-repository-tree.js";import"./shared-judged-commit.js";import"./shared-default-branch.js";
import"./shared-select.js";import"./shared-project.js";import{c as h,f as c,g as y,h as d}from"./shared-controls-define.js";import"./shared-branch-head.js";import"./shared-merge-request.js";
import"./shared-facts-define.js";import{d as b}from"./shared-schema.js";import"./shared-checks.js";import{a as u}from"./shared-balanced-match-dist-esm-index.js";
import"./shared-name-pattern.js";import"./shared-facts-source.js";import{m as g,o as $,v as x}from"./shared-api.js";import"./shared-shared-errors.js";import{a as w,
d as m,e as v}from"./shared-text.js";import"./shared-bundler.js";function n(e=[]){let i=u(e);return l("kind",e.map(t=>`not ${t}`).join(", "),t=>!i(t))}var G=h({
id:"repository_no_binaries",title:"The repository holds no binary files",description:c("Fails if a file of the merge request's head, or of the default branch wh\
ere there is no merge request, is binary.",["A file is binary if it has a null byte among its first 8000 bytes, as in Git. Pointers of Git LFS are text.","`exce\
pt` lists paths that may be binary.","If local Git does not have the commit, files are read from GitLab. With more than 2000 files, the result is then unknown."],
`- id: repository_no_binaries
  with: { except: [docs/**/*.png] }`),severity:"medium",scope:"project",needs:{tree:f,files:n()},needsFor:async e=>e?.except?{files:n(e.except)}:{},params:$({except:x(
g(b(500,"Glob over the path, such as docs/**/*.png")))}),remediation:{text:"remove the binary files, keep them in a registry or with Git LFS, or allow them with\
 except"},check({tree:e,files:i}){let t=i.filter(({isBinary:r})=>r),o=t.map(({path:r,bytes:p})=>w(`${r} (${p} bytes)`)),s=e.files.length-i.length,a=`${m(i.length,
"file")} at ${e.commit.name}, from ${e.source}${s===0?"":`, ${s} excluded`}`;return t.length===0?y(`no file is binary (${a})`):d(`${m(t.length,"file is","files \
are")} binary: ${v(o)} (${a})`,{actual:o})}});export{G as repositoryNoBinaries};
