import{a as l}from"./shared-repository-files.js";import{c as p}from"./shared-repository-tree.js";import"./shared-judged-commit.js";import"./shared-default-branch.js";
import{a as h}from"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";import{$2599_c as c,$2599_f as $,$2599_g as y,$2599_h as d}from"../index.js";
import{$104c_d as b}from"../index.js";import{$82ce_A as u,$82ce_m as g,$82ce_o as _,$82ce_v as x}from"../index.js";import{$f045_a as k,$f045_e as n,$f045_f as v}from"../index.js";
function m(e=[]){let i=h(e);return l("kind",e.map(t=>`not ${t}`).join(", "),t=>!i(t))}var G=c({id:"repository_no_binaries",title:"The repository holds no binary\
 files",description:$("Fails if a file of the merge request's head, or of the default branch if no merge request is judged, is binary.",["A file is binary if it\
 has a null byte among its first 8000 bytes, as in Git. Pointers of Git LFS are text.","`except` lists paths that may be binary.","If local Git does not have th\
e commit, files are read from GitLab. With more than 2000 files, the result is then unknown."]),severity:"medium",scope:"project",needs:{tree:p,files:m()},needsFor:async e=>e?.
except?{files:m(e.except)}:{},params:_({except:x(g(b(500)).check(u("Globs over paths that may be binary, such as docs/**/*.png; no path by default")))}),example:{
except:["docs/**/*.png"]},remediation:{text:"remove the binary files, keep them in a registry or with Git LFS, or allow them with except"},check({tree:e,files:i}){
let t=i.filter(({isBinary:a})=>a),r=t.map(({path:a,bytes:f})=>k(`${a} (${f} bytes)`)),s=e.files.length-i.length,o=`${n(i.length,"file")} at ${e.commit.name}, fr\
om ${e.source}${s===0?"":`, ${s} excluded`}`;return t.length===0?y(`no file is binary (${o})`):d(`${n(t.length,"file is","files are")} binary: ${v(r)} (${o})`,{
actual:r})}});export{G as repositoryNoBinaries};
