import{a as $}from"./shared-changed-files.js";import"./shared-local-changes.js";import"./shared-change-origin.js";import{a as v}from"./shared-balanced-match-dist-esm-index.js";
import"./shared-name-pattern.js";import{$2599_c as w,$2599_g as b,$2599_h as k}from"../index.js";import{$104c_d as y}from"../index.js";import{$82ce_A as h,$82ce_c as q,
$82ce_d as L,$82ce_j as z,$82ce_m as j,$82ce_o as F,$82ce_v as f}from"../index.js";import{$f045_e as e}from"../index.js";var g=a=>f(z().check(L(1),q(1e6),h(a))),
G=400,W=w({id:"merge_request_size",title:"The change is small enough to be reviewed",description:"Counts the changed files and the lines added and removed. With\
out a limit in the policy, at most 400 lines are allowed. Files that match a glob of `except` are ignored, and the result is unknown while GitLab does not show \
every changed file.",severity:"low",scope:"merge_request",needs:{files:$},params:F({max_files:g("Largest number of changed files; no limit by default"),max_lines:g(
"Largest number of lines added and removed; 400 without max_files, otherwise no limit by default"),except:f(j(y(500)).check(h("Globs over paths to ignore, such \
as **/*.lock or dist/**; no path by default")))}),example:{max_files:30,max_lines:600,except:["**/*.lock"]},remediation:{text:"split the change, or exclude gene\
rated files with except",page:"!"},check({files:a},{max_files:i,max_lines:p,except:r=[]}){let o=p??(i===void 0?G:void 0),_=r.length===0?()=>!1:v(r),t=a.filter(({
path:s})=>!_(s)),l=t.reduce((s,{additions:u,deletions:x})=>s+u+x,0),n=[e(t.length,"file"),e(l,"line")],d=a.length-t.length,m=`${e(t.length,"file")} and ${e(l,"l\
ine")} are changed${d===0?"":`, ${e(d,"file")} excluded`}`,c=[...i!==void 0&&t.length>i?[e(i,"file")]:[],...o!==void 0&&l>o?[e(o,"line")]:[]];return c.length===
0?b(m,{actual:n}):k(`${m}; at most ${c.join(" and ")} are allowed`,{actual:n})}});export{W as mergeRequestSize};
