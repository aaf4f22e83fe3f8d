import{a as u}from"./shared-changed-files.js";import"./shared-local-changes.js";import"./shared-change-origin.js";import{a as v}from"./shared-balanced-match-dist-esm-index.js";
import"./shared-name-pattern.js";import{$2599_c as x,$2599_f as w,$2599_g as b}from"../index.js";import{$104c_d as k}from"../index.js";import{$82ce_c as y,$82ce_d as q,
$82ce_j as z,$82ce_m as j,$82ce_o as C,$82ce_u as h}from"../index.js";import{$f045_d as e}from"../index.js";var f=h(z().check(q(1),y(1e6))),G=400,T=x({id:"merge\
_request_size",title:"The change is small enough to be reviewed",description:"Counts the changed files and the lines added and removed. Without a limit in the p\
olicy, at most 400 lines are allowed. Files that match a glob of `except` are ignored, and the result is unknown while GitLab does not show every changed file.",
severity:"low",scope:"merge_request",needs:{files:u},params:C({max_files:f,max_lines:f,except:h(j(k(500,"Glob over the path, such as **/*.lock or dist/**")))}),
remediation:{text:"split the change, or leave generated files out with except",page:"!"},check({files:l},{max_files:i,max_lines:p,except:r=[]}){let a=p??(i===void 0?
G:void 0),g=r.length===0?()=>!1:v(r),t=l.filter(({path:s})=>!g(s)),o=t.reduce((s,{additions:_,deletions:$})=>s+_+$,0),n=[e(t.length,"file"),e(o,"line")],d=l.length-
t.length,m=`${e(t.length,"file")} and ${e(o,"line")} are changed${d===0?"":`, ${e(d,"file")} left out`}`,c=[...i!==void 0&&t.length>i?[e(i,"file")]:[],...a!==void 0&&
o>a?[e(a,"line")]:[]];return c.length===0?w(m,{actual:n}):b(`${m}; at most ${c.join(" and ")} may be`,{actual:n})}});export{T as mergeRequestSize};
