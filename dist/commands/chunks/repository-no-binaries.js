import{a as l}from"./shared-repository-files.js";import{c as f}from"./shared-repository-tree.js";import"./shared-judged-commit.js";import"./shared-default-branch.js";
import"./shared-project.js";import"./shared-select.js";import"./shared-merge-request.js";import{c as h,f as c,g as y,h as b}from"./shared-controls-define.js";import"./shared-facts-define.js";
import{d}from"./shared-schema.js";import"./shared-checks.js";import"./shared-source.js";import{a as u}from"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";
import{m as g,o as $,v as x}from"./shared-api.js";import{a as k,d as n,e as v}from"./shared-text.js";import"./shared-bundler.js";function m(e=[]){let i=u(e);return l(
"kind",e.map(t=>`not ${t}`).join(", "),t=>!i(t))}var w=h({id:"repository_no_binaries",title:"The repository holds no binary files",description:c("Fails if a fil\
e of the merge request's head, or of the default branch where there is no merge request, is binary.",["A file is binary if it has a null byte among its first 80\
00 bytes, as in Git. Pointers of Git LFS are text.","`except` lists paths that may be binary.","If local Git does not have the commit, GitLab is asked. More tha\
n 2000 files then make the result unknown."],`- id: repository_no_binaries
  with: { except: [docs/**/*.png] }`),severity:"medium",scope:"project",needs:{tree:f,files:m()},needsFor:async e=>e?.except?{files:m(e.except)}:{},params:$({except:x(
g(d(500,"Glob over the path, such as docs/**/*.png")))}),remediation:{text:"remove the binary files, keep them in a registry or with Git LFS, or allow them with\
 except"},check({tree:e,files:i}){let t=i.filter(({isBinary:r})=>r),o=t.map(({path:r,bytes:p})=>k(`${r} (${p} bytes)`)),s=e.files.length-i.length,a=`${n(i.length,
"file")} at ${e.commit.name}, from ${e.source}${s===0?"":`, ${s} left out`}`;return t.length===0?y(`no file is binary (${a})`):b(`${n(t.length,"file is","files \
are")} binary: ${v(o)} (${a})`,{actual:o.slice(0,100)})}});export{w as repositoryNoBinaries};
