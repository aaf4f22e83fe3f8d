import{a as $}from"./chunk-6I5PZASL.js";import{$9_a as R}from"../index.js";import{$c_c as S,$c_e as L,$c_f as v}from"../index.js";
import{$8_b as q,$8_c as d,$8_d as h,$8_e as _,$8_g as l,$8_h as g,$8_i as x,$8_o as F,$8_p as u}from"../index.js";import{$o_c as c}from"../index.js";import{$d_b as t}from"../index.js";
var j=g({path:d(),additions:h(),deletions:h()}),z=g({diffStats:F(l(j))}),M={id:"diff_stats",summary:"The changed files of the merge request",right:"at least Rep\
orter with scope read_api",about:"merge_request",select:{on:"merge_request",fields:"diffStats { path additions deletions }",read(n){let{diffStats:e}=q(z,n);if(!e)
throw new c("GitLab shows this token no changed files");return e}}},G={id:"changed_files",summary:"The changed files of the merge request",right:"at least Repor\
ter with scope read_api",about:"merge_request",needs:{files:M,mergeRequest:R},async collect(n,{files:e,mergeRequest:{changesCount:r}}){let[,i,o]=/^(\d+)(\+?)$/.
exec(r??"")??[];if(i===void 0)throw new c("GitLab does not say how many files are changed");let a=Number(i);if(o==="+"?e.length<a:e.length!==a)throw new c(`GitL\
ab shows ${e.length} of ${r} changed files`);return e}};var k=u(_({min:1,max:1e6})),N=400,V=S({id:"merge_request_size",title:"The change is small enough to be reviewed",severity:"low",about:"merge_request",needs:{files:G},
params:x({max_files:k,max_lines:k,except:u(l(d({min:1,max:500,about:"Glob over the path, such as **/*.lock or dist/**"})))}),remediation:{text:"split the change\
, or leave generated files out with except",page:"!"},check({files:n},{max_files:e,max_lines:r,except:i=[]}){let o=r??(e===void 0?N:void 0),a=i.length===0?()=>!1:
$(i),s=n.filter(({path:m})=>!a(m)),f=s.reduce((m,{additions:C,deletions:T})=>m+C+T,0),p=[t(s.length,"file"),t(f,"line")],b=n.length-s.length,w=`${t(s.length,"fi\
le")} and ${t(f,"line")} are changed${b===0?"":`, ${t(b,"file")} left out`}`,y=[...e!==void 0&&s.length>e?[t(e,"file")]:[],...o!==void 0&&f>o?[t(o,"line")]:[]];
return y.length===0?L(w,{actual:p}):v(`${w}; at most ${y.join(" and ")} may be`,{actual:p})}});export{V as mergeRequestSize};
