import{a as u}from"./chunk-E33LJ6OX.js";import{a as d,b as m}from"./chunk-5CR5D7FZ.js";import{c as t,d as l,f as i,g as s,i as r,j as c,k as a,l as p,
m as f,p as e}from"./chunk-7J7MU3VY.js";var h=t({min:1,max:255}),n=o=>e(t({min:1,max:2e3,...o===void 0?{}:{about:o}})),x=o=>t({pattern:/^\d{4}-\d{2}-\d{2}$/,says:"a date such as 2026-12-31",about:o}),
b=r({field:t({about:"A field of GitLab's expressions, such as minimum_approvals_required"}),operator:p(u),value:f(i(),l(),t())}),y=o=>t({pattern:/^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/,
says:"lower-case words joined by _ or -",...o===void 0?{}:{about:o}}),w=r({id:y("Id of a built-in control, or a new id together with expression or rule"),with:e(
c({about:"Parameters of the control"})),expression:e(b),rule:e(t({min:1,about:"A rule of your own in CEL, over the facts of docs/reference/facts.md"})),title:n(),
severity:e(p(d)),message:n("Said instead of the built-in sentence when the control fails"),remediation:n("How to fix it, said instead of the built-in advice"),final:e(
i()),phase:e(p(m)),enforce_from:e(x("The control is enforced from this day on, and only warns before it"))}),g=r({name:h,description:n(),final:e(i()),controls:s(
f(y(),w))}),O=r({$schema:e(t()),name:h,description:n(),extends:e(s(t({min:1,about:"preset:NAME, group/project:path@ref or https://...; later ones, and this file\
, go on top"}))),requirements:e(s(g)),waivers:e(a()),waiver_rules:e(a()),baseline:e(a())});export{x as a,w as b,O as c};
