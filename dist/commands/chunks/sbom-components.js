import{a as b,c as q}from"./shared-packageurl-js-index.js";import{a as w,b as x,c as y,d as M,e as P}from"./shared-sbom-words.js";import{a as h,e as j}from"./shared-judged-jobs.js";
import"./shared-judged-commit.js";import"./shared-semver-index.js";import"./shared-report-files.js";import"./shared-default-branch.js";import"./shared-facts-project-project.js";
import{c as S,g as V,h as A,i as O,j as v}from"./shared-controls-define.js";import"./shared-of-merge-request.js";import"./shared-select.js";import"./shared-judged-head.js";
import"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";import"./shared-branch-head.js";import"./shared-target-pipeline.js";import"./shared-pipeline-jobs.js";
import"./shared-change-origin.js";import"./shared-merge-request.js";import"./shared-facts-source.js";import"./shared-facts-define.js";import"./shared-schema.js";
import"./shared-checks.js";import"./shared-time.js";import{p as B}from"./shared-api.js";import"./shared-shared-errors.js";import{a as $,f as C,g as c}from"./shared-text.js";
import"./shared-bundler.js";var I=S({id:"sbom_components",title:"No denied component is in, and every required one is",description:V("Looks for packages by purl\
 among the components of the SBOMs.",["Packages that are `denied` must be absent. Packages that are `required` must be present.","An entry is a purl, with or wi\
thout a version; its namespace and name may contain `*`. It may also be `{ purl, versions, reason }`, where `versions` is a range in npm's syntax.","Versions of\
 npm, cargo, composer, golang, hex, nuget, pub and swift are compared as SemVer. Versions of other ecosystems are compared only if they have at most three numbe\
rs, because their suffixes have other meanings.","A component without a purl, or with a version that cannot be compared, makes the result unknown if it may be t\
he package."]),severity:"high",scope:"project",needs:{sboms:j()},needsFor:x,params:B({...w,denied:b("Packages that must be absent; no package by default"),required:b(
"Packages that must be present; no package by default")}),example:{denied:[{purl:"pkg:npm/lodash",versions:"<4.17.21",reason:"prototype pollution"}]},remediation:{
text:"remove or update the denied components, and add the required ones"},check({sboms:o},{denied:r=[],required:m=[]}){if(r.length+m.length===0)return v("the po\
licy names no package: neither denied nor required is given");let s=P(o);if(s)return s;let n=M(o),i=r.map(e=>k(e,n)),p=m.map(e=>k(e,n)),u=i.flatMap(({rule:e,sure:t})=>t.
map(a=>E(a,e))),d=p.filter(({sure:e,possible:t})=>e.length+t.length===0).map(({rule:e})=>l(e)),g=[...u.length>0?[`${C(u.length,"component is","components are")}\
 denied, ${y(o)}: ${c(u)}`]:[],...d.length>0?[`required and absent: ${c(d)}`]:[]];if(g.length>0){let e=[...u,...d.map(t=>`${t} is absent`)];return O(g.join("; "),
{actual:e})}let f=[...i.flatMap(({rule:e,possible:t})=>t.map(a=>`${h(a)} may be ${l(e)}`)),...p.flatMap(({rule:e,sure:t,possible:[a]})=>t.length===0&&a?[`${h(a)}\
 may not be ${l(e)}`]:[])];return f.length>0?v(`the SBOM does not contain enough (no purl, or no version that can be compared): ${c(f)}`):A(`the components are \
as required, ${y(o)}`)}});function k(o,r){let m=q(o),s=[],n=[];for(let i of r){let p=m(i);p!=="no"&&(p==="yes"?s:n).push(i)}return{rule:o,sure:s,possible:n}}function l({
purl:o,versions:r}){return $(r===void 0?o:`${o} ${r}`)}function E(o,r){return`${h(o)} (${r.reason===void 0?l(r):$(r.reason)})`}export{I as sbomComponents};
