import{a as _}from"./chunk-6I5PZASL.js";import{a as v}from"./chunk-TSQHNBXM.js";import"./chunk-WFUFOKQT.js";import"./chunk-BO5SZ4DB.js";
import{c as b,e as $,f as x}from"./chunk-5CR5D7FZ.js";import"./chunk-L2YG2ETW.js";import"./chunk-J5WW4HX6.js";import{c as u,e as f,g,i as p,p as l}from"./chunk-7J7MU3VY.js";
import"./chunk-3BWEGA6D.js";import{b as e}from"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var q=l(f({min:1,max:1e6})),z=400,G=b({id:"merge_request_size",title:"The change is small enough to be reviewed",severity:"low",about:"merge_request",needs:{files:v},
params:p({max_files:q,max_lines:q,except:l(g(u({min:1,max:500,about:"Glob over the path, such as **/*.lock or dist/**"})))}),remediation:{text:"split the change\
, or leave generated files out with except",page:"!"},check({files:r},{max_files:n,max_lines:w,except:a=[]}){let i=w??(n===void 0?z:void 0),L=a.length===0?()=>!1:
_(a),t=r.filter(({path:s})=>!L(s)),o=t.reduce((s,{additions:k,deletions:y})=>s+k+y,0),c=[e(t.length,"file"),e(o,"line")],d=r.length-t.length,m=`${e(t.length,"fi\
le")} and ${e(o,"line")} are changed${d===0?"":`, ${e(d,"file")} left out`}`,h=[...n!==void 0&&t.length>n?[e(n,"file")]:[],...i!==void 0&&o>i?[e(i,"line")]:[]];
return h.length===0?$(m,{actual:c}):x(`${m}; at most ${h.join(" and ")} may be`,{actual:c})}});export{G as mergeRequestSize};
