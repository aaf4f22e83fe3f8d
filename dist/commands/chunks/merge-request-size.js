import{a as w}from"./shared-changed-files.js";import"./shared-local-changes.js";import{c as _,h as b,i as k}from"./shared-controls-define.js";import{a as y}from"./shared-balanced-match-dist-esm-index.js";
import"./shared-name-pattern.js";import"./shared-change-origin.js";import"./shared-merge-request.js";import"./shared-facts-source.js";import"./shared-facts-define.js";
import{d as $}from"./shared-schema.js";import"./shared-checks.js";import{C as p,d as q,e as L,k as z,n as C,p as F,x as c}from"./shared-api.js";import"./shared-shared-errors.js";
import{f as e}from"./shared-text.js";import"./shared-bundler.js";var f=i=>c(z().check(L(1),q(1e6),p(i))),G=400,W=_({id:"merge_request_size",title:"The change is\
 small enough to be reviewed",description:"Counts the changed files and the lines added and removed. Without a limit in the policy, at most 400 lines are allowe\
d. Files that match a glob of `except` are ignored, and the result is unknown while GitLab does not show every changed file.",severity:"low",scope:"merge_reques\
t",needs:{files:w},params:F({max_files:f("Largest number of changed files; no limit by default"),max_lines:f("Largest number of lines added and removed; 400 wit\
hout max_files, otherwise no limit by default"),except:c(C($(500)).check(p("Globs over paths to ignore, such as **/*.lock or dist/**; no path by default")))}),example:{
max_files:30,max_lines:600,except:["**/*.lock"]},remediation:{text:"split the change, or exclude generated files with except",page:"!"},check({files:i},{max_files:a,
max_lines:g,except:r=[]}){let o=g??(a===void 0?G:void 0),u=r.length===0?()=>!1:y(r),t=i.filter(({path:s})=>!u(s)),l=t.reduce((s,{additions:x,deletions:v})=>s+x+
v,0),n=[e(t.length,"file"),e(l,"line")],m=i.length-t.length,d=`${e(t.length,"file")} and ${e(l,"line")} are changed${m===0?"":`, ${e(m,"file")} excluded`}`,h=[...a!==
void 0&&t.length>a?[e(a,"file")]:[],...o!==void 0&&l>o?[e(o,"line")]:[]];return h.length===0?b(d,{actual:n}):k(`${d}; at most ${h.join(" and ")} are allowed`,{actual:n})}});export{W as mergeRequestSize};
