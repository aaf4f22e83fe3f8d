import{a as u}from"./shared-changed-files.js";import"./shared-local-changes.js";import"./shared-change-origin.js";import{a as x}from"./shared-balanced-match-dist-esm-index.js";
import"./shared-name-pattern.js";import{$2599_c as v,$2599_g as w,$2599_h as b}from"../index.js";import{$104c_d as k}from"../index.js";import{$82ce_c as y,$82ce_d as q,
$82ce_j as z,$82ce_m as j,$82ce_o as C,$82ce_v as m}from"../index.js";import{$f045_e as e}from"../index.js";var p=m(z().check(q(1),y(1e6))),G=400,T=v({id:"merge\
_request_size",title:"The change is small enough to be reviewed",description:"Counts the changed files and the lines added and removed. Without a limit in the p\
olicy, at most 400 lines are allowed. Files that match a glob of `except` are ignored, and the result is unknown while GitLab does not show every changed file.",
severity:"low",scope:"merge_request",needs:{files:u},params:C({max_files:p,max_lines:p,except:m(j(k(500,"Glob over the path, such as **/*.lock or dist/**")))}),
remediation:{text:"split the change, or exclude generated files with except",page:"!"},check({files:s},{max_files:i,max_lines:g,except:r=[]}){let a=g??(i===void 0?
G:void 0),f=r.length===0?()=>!1:x(r),t=s.filter(({path:l})=>!f(l)),o=t.reduce((l,{additions:_,deletions:$})=>l+_+$,0),d=[e(t.length,"file"),e(o,"line")],n=s.length-
t.length,c=`${e(t.length,"file")} and ${e(o,"line")} are changed${n===0?"":`, ${e(n,"file")} excluded`}`,h=[...i!==void 0&&t.length>i?[e(i,"file")]:[],...a!==void 0&&
o>a?[e(a,"line")]:[]];return h.length===0?w(c,{actual:d}):b(`${c}; at most ${h.join(" and ")} are allowed`,{actual:d})}});export{T as mergeRequestSize};
