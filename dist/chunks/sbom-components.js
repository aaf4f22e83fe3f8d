import{a as b,c as _}from"./shared-packageurl-js-index.js";import{a as w,b as q,c as $,d as M,e as x}from"./shared-sbom-words.js";import{a as l,e as S}from"./shared-judged-jobs.js";
import"./shared-judged-commit.js";import"./shared-semver-index.js";import"./shared-report-files.js";import"./shared-default-branch.js";import"./shared-pipeline-jobs.js";
import"./shared-change-origin.js";import"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";import"./shared-time.js";import{$2599_c as V,
$2599_e as j,$2599_f as A,$2599_g as O,$2599_h as v}from"../index.js";import{$82ce_o as P}from"../index.js";import{$f045_a as y,$f045_d as B,$f045_e as h}from"../index.js";
var C=V({id:"sbom_components",title:"No denied component is in, and every required one is",description:j("Looks for packages by purl among the components of the\
 SBOMs.",["Packages that are `denied` must be absent. Packages that are `required` must be present.","An entry is a purl, with or without a version; its namespa\
ce and name may contain `*`. It may also be `{ purl, versions, reason }`, where `versions` is a range as npm writes it.","Versions of npm, cargo, composer, gola\
ng, hex, nuget, pub and swift are compared as SemVer. Versions of other ecosystems are compared only if they have at most three numbers, because their suffixes \
have other meanings.","A component without a purl, or with a version that cannot be compared, makes the result unknown if it may be the package."],`- id: sbom_c\
omponents
  with: { denied: [{ purl: "pkg:npm/lodash", versions: "<4.17.21", reason: prototype pollution }] }`),severity:"high",scope:"project",needs:{sboms:S()},needsFor:q,
params:P({...w,denied:b,required:b}),remediation:{text:"remove or update the denied components, and add the required ones"},check({sboms:t},{denied:r=[],required:p=[]}){
if(r.length+p.length===0)return v("the policy names no package: neither denied nor required is given");let s=x(t);if(s)return s;let n=M(t),i=r.map(e=>k(e,n)),m=p.
map(e=>k(e,n)),u=i.flatMap(({rule:e,sure:o})=>o.map(a=>I(a,e))),c=m.filter(({sure:e,doubtful:o})=>e.length+o.length===0),f=[...u.length>0?[`${B(u.length,"compon\
ent is","components are")} denied, ${$(t)}: ${h(u)}`]:[],...c.length>0?[`required and absent: ${h(c.map(({rule:e})=>d(e)))}`]:[]];if(f.length>0)return O(f.join(
"; "),{actual:u.slice(0,100)});let g=[...i.flatMap(({rule:e,doubtful:o})=>o.map(a=>`${l(a)} may be ${d(e)}`)),...m.flatMap(({rule:e,sure:o,doubtful:[a]})=>o.length===
0&&a?[`${l(a)} may not be ${d(e)}`]:[])];return g.length>0?v(`the SBOM says too little (no purl, or no version that can be compared): ${h(g)}`):A(`the component\
s are as asked, ${$(t)}`)}});function k(t,r){let p=_(t),s=[],n=[];for(let i of r){let m=p(i);m!=="no"&&(m==="yes"?s:n).push(i)}return{rule:t,sure:s,doubtful:n}}
function d({purl:t,versions:r}){return y(r===void 0?t:`${t} ${r}`)}function I(t,r){return`${l(t)} (${r.reason===void 0?d(r):y(r.reason)})`}export{C as sbomComponents};
