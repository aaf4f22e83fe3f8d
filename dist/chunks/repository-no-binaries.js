import{a as l}from"./shared-repository-files.js";import{c as p}from"./shared-repository-tree.js";import"./shared-judged-commit.js";import"./shared-default-branch.js";
import{a as h}from"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";import{$2599_c as c,$2599_f as $,$2599_g as d,$2599_h as y}from"../index.js";
import{$104c_d as b}from"../index.js";import{$82ce_m as u,$82ce_o as _,$82ce_v as g}from"../index.js";import{$f045_a as x,$f045_e as n,$f045_f as v}from"../index.js";
function f(e=[]){let i=h(e);return l("kind",e.map(t=>`not ${t}`).join(", "),t=>!i(t))}var w=c({id:"repository_no_binaries",title:"The repository holds no binary\
 files",description:$("Fails if a file of the merge request's head, or of the default branch if no merge request is judged, is binary.",["A file is binary if it\
 has a null byte among its first 8000 bytes, as in Git. Pointers of Git LFS are text.","`except` lists paths that may be binary.","If local Git does not have th\
e commit, files are read from GitLab. With more than 2000 files, the result is then unknown."],`- id: repository_no_binaries
  with: { except: [docs/**/*.png] }`),severity:"medium",scope:"project",needs:{tree:p,files:f()},needsFor:async e=>e?.except?{files:f(e.except)}:{},params:_({except:g(
u(b(500,"Glob over the path, such as docs/**/*.png")))}),remediation:{text:"remove the binary files, keep them in a registry or with Git LFS, or allow them with\
 except"},check({tree:e,files:i}){let t=i.filter(({isBinary:r})=>r),s=t.map(({path:r,bytes:m})=>x(`${r} (${m} bytes)`)),o=e.files.length-i.length,a=`${n(i.length,
"file")} at ${e.commit.name}, from ${e.source}${o===0?"":`, ${o} excluded`}`;return t.length===0?d(`no file is binary (${a})`):y(`${n(t.length,"file is","files \
are")} binary: ${v(s)} (${a})`,{actual:s})}});export{w as repositoryNoBinaries};
