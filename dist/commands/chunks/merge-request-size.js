import{a as v}from"./shared-changed-files.js";import"./shared-local-changes.js";import{c as w,h as _,i as $}from"./shared-controls-define.js";import{a as b}from"./shared-balanced-match-dist-esm-index.js";
import"./shared-name-pattern.js";import"./shared-change-origin.js";import"./shared-merge-request.js";import"./shared-facts-source.js";import"./shared-facts-define.js";
import{d as k}from"./shared-schema.js";import"./shared-checks.js";import{c as y,d as q,j as z,m as j,o as C,w as p}from"./shared-api.js";import{f as e}from"./shared-text.js";
import"./shared-bundler.js";var c=p(z().check(q(1),y(1e6))),G=400,T=w({id:"merge_request_size",title:"The change is small enough to be reviewed",description:"Co\
unts the changed files and the lines added and removed. Without a limit in the policy, at most 400 lines are allowed. Files that match a glob of `except` are ig\
nored, and the result is unknown while GitLab does not show every changed file.",severity:"low",scope:"merge_request",needs:{files:v},params:C({max_files:c,max_lines:c,
except:p(j(k(500,"Glob over the path, such as **/*.lock or dist/**")))}),remediation:{text:"split the change, or exclude generated files with except",page:"!"},
check({files:s},{max_files:i,max_lines:f,except:r=[]}){let a=f??(i===void 0?G:void 0),g=r.length===0?()=>!1:b(r),t=s.filter(({path:l})=>!g(l)),o=t.reduce((l,{additions:u,
deletions:x})=>l+u+x,0),d=[e(t.length,"file"),e(o,"line")],m=s.length-t.length,n=`${e(t.length,"file")} and ${e(o,"line")} are changed${m===0?"":`, ${e(m,"file")}\
 excluded`}`,h=[...i!==void 0&&t.length>i?[e(i,"file")]:[],...a!==void 0&&o>a?[e(a,"line")]:[]];return h.length===0?_(n,{actual:d}):$(`${n}; at most ${h.join(" \
and ")} are allowed`,{actual:d})}});export{T as mergeRequestSize};
