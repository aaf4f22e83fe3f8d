import{a as b,c as q}from"./shared-packageurl-js-index.js";import{a as w,b as x,c as v,d as M,e as j}from"./shared-sbom-words.js";import{a as h,e as S}from"./shared-judged-jobs.js";
import"./shared-judged-commit.js";import"./shared-semver-index.js";import"./shared-report-files.js";import"./shared-default-branch.js";import"./shared-facts-project-project.js";
import{c as V,g as A,h as O,i as P,j as y}from"./shared-controls-define.js";import"./shared-of-merge-request.js";import"./shared-select.js";import"./shared-judged-head.js";
import"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";import"./shared-branch-head.js";import"./shared-target-pipeline.js";import"./shared-pipeline-jobs.js";
import"./shared-change-origin.js";import"./shared-merge-request.js";import"./shared-facts-source.js";import"./shared-facts-define.js";import"./shared-schema.js";
import"./shared-checks.js";import"./shared-time.js";import{o as B}from"./shared-api.js";import"./shared-shared-errors.js";import{a as $,f as C,g as c}from"./shared-text.js";
import"./shared-bundler.js";var I=V({id:"sbom_components",title:"No denied component is in, and every required one is",description:A("Looks for packages by purl\
 among the components of the SBOMs.",["Packages that are `denied` must be absent. Packages that are `required` must be present.","An entry is a purl, with or wi\
thout a version; its namespace and name may contain `*`. It may also be `{ purl, versions, reason }`, where `versions` is a range in npm's syntax.","Versions of\
 npm, cargo, composer, golang, hex, nuget, pub and swift are compared as SemVer. Versions of other ecosystems are compared only if they have at most three numbe\
rs, because their suffixes have other meanings.","A component without a purl, or with a version that cannot be compared, makes the result unknown if it may be t\
he package."],`- id: sbom_components
  with: { denied: [{ purl: "pkg:npm/lodash", versions: "<4.17.21", reason: prototype pollution }] }`),severity:"high",scope:"project",needs:{sboms:S()},needsFor:x,
params:B({...w,denied:b,required:b}),remediation:{text:"remove or update the denied components, and add the required ones"},check({sboms:r},{denied:o=[],required:p=[]}){
if(o.length+p.length===0)return y("the policy names no package: neither denied nor required is given");let n=j(r);if(n)return n;let a=M(r),i=o.map(e=>k(e,a)),m=p.
map(e=>k(e,a)),u=i.flatMap(({rule:e,sure:t})=>t.map(s=>_(s,e))),l=m.filter(({sure:e,possible:t})=>e.length+t.length===0).map(({rule:e})=>d(e)),f=[...u.length>0?
[`${C(u.length,"component is","components are")} denied, ${v(r)}: ${c(u)}`]:[],...l.length>0?[`required and absent: ${c(l)}`]:[]];if(f.length>0){let e=[...u,...l.
map(t=>`${t} is absent`)];return P(f.join("; "),{actual:e})}let g=[...i.flatMap(({rule:e,possible:t})=>t.map(s=>`${h(s)} may be ${d(e)}`)),...m.flatMap(({rule:e,
sure:t,possible:[s]})=>t.length===0&&s?[`${h(s)} may not be ${d(e)}`]:[])];return g.length>0?y(`the SBOM does not contain enough (no purl, or no version that ca\
n be compared): ${c(g)}`):O(`the components are as required, ${v(r)}`)}});function k(r,o){let p=q(r),n=[],a=[];for(let i of o){let m=p(i);m!=="no"&&(m==="yes"?n:
a).push(i)}return{rule:r,sure:n,possible:a}}function d({purl:r,versions:o}){return $(o===void 0?r:`${r} ${o}`)}function _(r,o){return`${h(r)} (${o.reason===void 0?
d(o):$(o.reason)})`}export{I as sbomComponents};
