import{a as _}from"./chunk-6I5PZASL.js";import{a as v}from"./chunk-SSRYA52O.js";import"./chunk-WFUFOKQT.js";import"./chunk-MDPHUWVB.js";
import{c as $,e as b,f as x}from"./chunk-AQ7DEGON.js";import"./chunk-JDRB6BQ3.js";import"./chunk-J5WW4HX6.js";import{c as f,e as g,g as u,i as p,
p as r}from"./chunk-7J7MU3VY.js";import"./chunk-KMJYZSMM.js";import{b as e}from"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var q=r(g({min:1,max:1e6})),z=400,G=$({id:"merge_request_size",title:"The change is small enough to be reviewed",severity:"low",scope:"merge_request",needs:{files:v},
params:p({max_files:q,max_lines:q,except:r(u(f({min:1,max:500,description:"Glob over the path, such as **/*.lock or dist/**"})))}),remediation:{text:"split the \
change, or leave generated files out with except",page:"!"},check({files:l},{max_files:n,max_lines:w,except:a=[]}){let i=w??(n===void 0?z:void 0),L=a.length===0?
()=>!1:_(a),t=l.filter(({path:s})=>!L(s)),o=t.reduce((s,{additions:k,deletions:y})=>s+k+y,0),c=[e(t.length,"file"),e(o,"line")],d=l.length-t.length,m=`${e(t.length,
"file")} and ${e(o,"line")} are changed${d===0?"":`, ${e(d,"file")} left out`}`,h=[...n!==void 0&&t.length>n?[e(n,"file")]:[],...i!==void 0&&o>i?[e(i,"line")]:[]];
return h.length===0?b(m,{actual:c}):x(`${m}; at most ${h.join(" and ")} may be`,{actual:c})}});export{G as mergeRequestSize};
