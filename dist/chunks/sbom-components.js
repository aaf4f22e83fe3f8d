import{a as b,c as _}from"./shared-packageurl-js-index.js";import{a as q,b as w,c as $,d as x,e as M}from"./shared-sbom-words.js";import{a as h,e as S}from"./shared-judged-jobs.js";
import"./shared-judged-commit.js";import"./shared-semver-index.js";import"./shared-report-files.js";import"./shared-default-branch.js";import"./shared-of-merge-request.js";
import"./shared-target-pipeline.js";import"./shared-pipeline-jobs.js";import"./shared-change-origin.js";import"./shared-time.js";import"./shared-balanced-match-dist-esm-index.js";
import"./shared-name-pattern.js";import{$2599_c as V,$2599_f as j,$2599_g as A,$2599_h as O,$2599_i as v}from"../index.js";import{$82ce_o as P}from"../index.js";
import{$f045_a as y,$f045_e as B,$f045_f as c}from"../index.js";var C=V({id:"sbom_components",title:"No denied component is in, and every required one is",description:j(
"Looks for packages by purl among the components of the SBOMs.",["Packages that are `denied` must be absent. Packages that are `required` must be present.","An \
entry is a purl, with or without a version; its namespace and name may contain `*`. It may also be `{ purl, versions, reason }`, where `versions` is a range in \
npm's syntax.","Versions of npm, cargo, composer, golang, hex, nuget, pub and swift are compared as SemVer. Versions of other ecosystems are compared only if th\
ey have at most three numbers, because their suffixes have other meanings.","A component without a purl, or with a version that cannot be compared, makes the re\
sult unknown if it may be the package."],`- id: sbom_components
  with: { denied: [{ purl: "pkg:npm/lodash", versions: "<4.17.21", reason: prototype pollution }] }`),severity:"high",scope:"project",needs:{sboms:S()},needsFor:w,
params:P({...q,denied:b,required:b}),remediation:{text:"remove or update the denied components, and add the required ones"},check({sboms:r},{denied:o=[],required:p=[]}){
if(o.length+p.length===0)return v("the policy names no package: neither denied nor required is given");let n=M(r);if(n)return n;let a=x(r),i=o.map(e=>k(e,a)),m=p.
map(e=>k(e,a)),u=i.flatMap(({rule:e,sure:t})=>t.map(s=>I(s,e))),l=m.filter(({sure:e,possible:t})=>e.length+t.length===0).map(({rule:e})=>d(e)),f=[...u.length>0?
[`${B(u.length,"component is","components are")} denied, ${$(r)}: ${c(u)}`]:[],...l.length>0?[`required and absent: ${c(l)}`]:[]];if(f.length>0){let e=[...u,...l.
map(t=>`${t} is absent`)];return O(f.join("; "),{actual:e})}let g=[...i.flatMap(({rule:e,possible:t})=>t.map(s=>`${h(s)} may be ${d(e)}`)),...m.flatMap(({rule:e,
sure:t,possible:[s]})=>t.length===0&&s?[`${h(s)} may not be ${d(e)}`]:[])];return g.length>0?v(`the SBOM does not contain enough (no purl, or no version that ca\
n be compared): ${c(g)}`):A(`the components are as required, ${$(r)}`)}});function k(r,o){let p=_(r),n=[],a=[];for(let i of o){let m=p(i);m!=="no"&&(m==="yes"?n:
a).push(i)}return{rule:r,sure:n,possible:a}}function d({purl:r,versions:o}){return y(o===void 0?r:`${r} ${o}`)}function I(r,o){return`${h(r)} (${o.reason===void 0?
d(o):y(o.reason)})`}export{C as sbomComponents};
