import{a as _}from"./chunk-UMGQ4SYA.js";import"./chunk-WFUFOKQT.js";import"./chunk-MDPHUWVB.js";import{a as $}from"./chunk-6I5PZASL.js";
import{$8_c as b,$8_e as x,$8_f as v}from"../index.js";
import{$d_c as f,$d_e as g,$d_g as u,$d_i as p,$d_p as r}from"../index.js";import{$9_b as e}from"../index.js";var q=r(g({min:1,max:1e6})),z=400,G=b({id:"merge_request_size",title:"The change is small enough to be reviewed",severity:"low",scope:"merge_request",needs:{files:_},
params:p({max_files:q,max_lines:q,except:r(u(f({min:1,max:500,description:"Glob over the path, such as **/*.lock or dist/**"})))}),remediation:{text:"split the \
change, or leave generated files out with except",page:"!"},check({files:l},{max_files:n,max_lines:w,except:a=[]}){let i=w??(n===void 0?z:void 0),L=a.length===0?
()=>!1:$(a),t=l.filter(({path:s})=>!L(s)),o=t.reduce((s,{additions:k,deletions:y})=>s+k+y,0),c=[e(t.length,"file"),e(o,"line")],d=l.length-t.length,m=`${e(t.length,
"file")} and ${e(o,"line")} are changed${d===0?"":`, ${e(d,"file")} left out`}`,h=[...n!==void 0&&t.length>n?[e(n,"file")]:[],...i!==void 0&&o>i?[e(i,"line")]:[]];
return h.length===0?x(m,{actual:c}):v(`${m}; at most ${h.join(" and ")} may be`,{actual:c})}});export{G as mergeRequestSize};
