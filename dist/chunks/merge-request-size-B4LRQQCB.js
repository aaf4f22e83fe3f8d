import{a as _}from"./chunk-Z5Y2UV4E.js";import"./chunk-WFUFOKQT.js";import"./chunk-BO5SZ4DB.js";import{a as b}from"./chunk-6I5PZASL.js";
import{$8_c as $,$8_e as x,$8_f as v}from"../index.js";
import{$d_c as u,$d_e as f,$d_g as g,$d_i as p,$d_p as l}from"../index.js";import{$9_b as e}from"../index.js";var q=l(f({min:1,max:1e6})),z=400,G=$({id:"merge_request_size",title:"The change is small enough to be reviewed",severity:"low",about:"merge_request",needs:{files:_},
params:p({max_files:q,max_lines:q,except:l(g(u({min:1,max:500,about:"Glob over the path, such as **/*.lock or dist/**"})))}),remediation:{text:"split the change\
, or leave generated files out with except",page:"!"},check({files:r},{max_files:n,max_lines:w,except:a=[]}){let i=w??(n===void 0?z:void 0),L=a.length===0?()=>!1:
b(a),t=r.filter(({path:s})=>!L(s)),o=t.reduce((s,{additions:k,deletions:y})=>s+k+y,0),c=[e(t.length,"file"),e(o,"line")],d=r.length-t.length,m=`${e(t.length,"fi\
le")} and ${e(o,"line")} are changed${d===0?"":`, ${e(d,"file")} left out`}`,h=[...n!==void 0&&t.length>n?[e(n,"file")]:[],...i!==void 0&&o>i?[e(i,"line")]:[]];
return h.length===0?x(m,{actual:c}):v(`${m}; at most ${h.join(" and ")} may be`,{actual:c})}});export{G as mergeRequestSize};
