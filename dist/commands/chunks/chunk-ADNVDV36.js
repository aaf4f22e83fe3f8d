import{a as h}from"./chunk-2AWVKLQT.js";import{a as l,b as m}from"./chunk-AQ7DEGON.js";import{c as t,d,f as i,g as s,i as r,j as f,k as a,l as p,m as c,
p as e}from"./chunk-7J7MU3VY.js";var u=t({min:1,max:255}),n=o=>e(t({min:1,max:2e3,...o===void 0?{}:{description:o}})),x=o=>t({pattern:/^\d{4}-\d{2}-\d{2}$/,says:"a date such as 2026-12-31",description:o}),
w=r({field:t({description:"A field of GitLab's expressions, such as minimum_approvals_required"}),operator:p(h),value:c(i(),d(),t())}),y=o=>t({pattern:/^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/,
says:"lower-case words joined by _ or -",...o===void 0?{}:{description:o}}),b=r({id:y("Id of a built-in control, or a new id together with expression or rule"),
with:e(f({description:"Parameters of the control"})),expression:e(w),rule:e(t({min:1,description:"A rule of your own in CEL, over the facts of docs/reference/fa\
cts.md"})),title:n(),severity:e(p(l)),message:n("Said instead of the built-in sentence when the control fails"),remediation:n("How to fix it, said instead of th\
e built-in advice"),final:e(i()),phase:e(p(m)),enforce_from:e(x("The control is enforced from this day on, and only warns before it"))}),g=r({name:u,description:n(),
final:e(i()),controls:s(c(y(),b))}),O=r({$schema:e(t()),name:u,description:n(),extends:e(s(t({min:1,description:"preset:NAME, group/project:path@ref or https://\
...; later ones, and this file, go on top"}))),requirements:e(s(g)),waivers:e(a()),waiver_rules:e(a()),baseline:e(a())});export{x as a,b,O as c};
