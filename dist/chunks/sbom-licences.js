import{a as $,b as g,c as y}from"./shared-spdx-exceptions-index.js";import"./shared-spdx-expression-parse-index.js";import{a as b,b as v}from"./shared-packageurl-js-index.js";
import{a as x,b as _,c as s,d as h,e as k}from"./shared-sbom-words.js";import{e as L}from"./shared-judged-jobs.js";import"./shared-judged-commit.js";import"./shared-semver-index.js";
import"./shared-report-files.js";import"./shared-default-branch.js";import"./shared-of-merge-request.js";import"./shared-target-pipeline.js";import"./shared-pipeline-jobs.js";
import"./shared-change-origin.js";import"./shared-time.js";import"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";import{$2599_c as O,
$2599_f as P,$2599_g as S,$2599_h as A,$2599_i as l}from"../index.js";import{$82ce_o as D}from"../index.js";import{$f045_e as r,$f045_f as d}from"../index.js";var I=O(
{id:"sbom_licences",title:"The licences of all components are allowed",description:P("Judges the licence of every component in the SBOMs.",["`allow` and `deny` \
list SPDX licences. With `allow`, every licence that is not listed is refused.","Of `A OR B` one licence must be accepted. Of `A AND B` both must be accepted. I\
f a component has several licences, all must be accepted.","`GPL-2.0-or-later` shares versions with `GPL-3.0-only`, so an entry of either matches the other. A d\
enied licence is also denied with every exception, unless `allow` names that exception.","`aliases` maps names that an SBOM uses to SPDX licences.","`without_li\
cence` decides about a component without a known licence: `unknown` (the default), `fail` or `allow`. With `deny` alone, it also decides about a licence that SP\
DX does not list.","`except` lists packages to ignore, by purl.","In SPDX documents the concluded licence counts, or else the declared one."]),severity:"high",scope:"\
project",needs:{sboms:L()},needsFor:_,params:D({...x,...$,except:b("Packages to ignore; no package by default")}),prepare:async e=>({rules:g(e),isLeftOut:await v(
e.except??[]),namesNoLicence:!e.allow&&!e.deny&&e.without_licence!=="fail"}),example:{allow:["MIT","Apache-2.0"],aliases:{"The MIT License":"MIT"}},remediation:{
text:"replace the components, or have their licences reviewed and added to the policy (allow, aliases or except)"},check({sboms:e},{rules:u,isLeftOut:f,namesNoLicence:w}){
if(w)return l("the policy names no licence: neither allow nor deny is given");let p=k(e);if(p)return p;let n=[],o=[],a=0;for(let t of h(e))if(f(t)==="yes")a++;else{
let m=u.judge(t);m==="refused"&&n.push(t),m==="unknown"&&o.push(t)}let i=t=>[...new Set(t.map(y))].sort(),c=a===0?"":`, ${a} excluded`;if(n.length>0){let t=o.length===
0?"":`; ${r(o.length,"more has","more have")} no known licence`;return A(`${r(n.length,"component has","components have")} a licence that is not allowed, ${s(e)}${c}\
: ${d(i(n))}${t}`,{actual:i(n)})}return o.length>0?l(`${r(o.length,"component has","components have")} no known licence, ${s(e)}${c}: ${d(i(o))}`):a===h(e).length?
l(`except excludes every component, ${s(e)}`):S(`the licences are allowed, ${s(e)}${c}`)}});export{I as sbomLicences};
