import{a as f}from"./chunk-NR6O5EWK.js";import{b as e,c as p,e as m,f as r,h as o,i as l,j as n,k as s,n as t}from"./chunk-UK5KMEO6.js";import{a as c}from"./chunk-UE5MDGOU.js";var d=e({min:1,max:255}),i=a=>t(e({min:1,max:2e3,...a===void 0?{}:{about:a}})),u=o({field:e({about:"A field of GitLab's expressions, such as minimum_approvals_r\
equired"}),operator:n(f),value:s(m(),p(),e())}),x=o({id:e({pattern:/^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/,about:"Id of a built-in control, or a new id together wi\
th expression"}),with:t(l({about:"Parameters of the control"})),expression:t(u),title:i(),severity:t(n(c)),message:i("Said instead of the built-in sentence when\
 the control fails"),remediation:i("How to fix it, said instead of the built-in advice")}),y=o({name:d,description:i(),controls:r(s(e(),x))}),w=o({$schema:t(e()),
name:d,description:i(),requirements:r(y)});export{x as a,w as b};
