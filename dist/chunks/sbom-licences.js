import{a as $,b as g,c as y}from"./shared-spdx-exceptions-index.js";import"./shared-spdx-expression-parse-index.js";import{a as v,b}from"./shared-packageurl-js-index.js";
import{a as _,b as k,c as a,d as p,e as x}from"./shared-sbom-words.js";import{e as O}from"./shared-judged-jobs.js";import"./shared-judged-commit.js";import"./shared-semver-index.js";
import"./shared-report-files.js";import"./shared-default-branch.js";import"./shared-pipeline-jobs.js";import"./shared-change-origin.js";import"./shared-balanced-match-dist-esm-index.js";
import"./shared-name-pattern.js";import"./shared-time.js";import{$2599_c as L,$2599_e as P,$2599_f as S,$2599_g as A,$2599_h as c}from"../index.js";import{$82ce_o as D}from"../index.js";
import{$f045_d as r,$f045_e as d}from"../index.js";var M=L({id:"sbom_licences",title:"The licences of all components are allowed",description:P("Judges the lice\
nce of every component in the SBOMs.",["`allow` and `deny` list SPDX licences. With `allow`, every licence that is not listed is refused.","Of `A OR B` one must\
 be accepted. Of `A AND B` both must be, and so must all licences of a component that has several.","`GPL-2.0-or-later` shares versions with `GPL-3.0-only`, so \
an entry of either matches the other. A denied licence is also denied with every exception, unless `allow` names that exception.","`aliases` maps names that an \
SBOM uses to SPDX licences.","`without_licence` decides about a component without a known licence: `unknown` (the default), `fail` or `allow`. With `deny` alone\
, it also decides about a licence that SPDX does not list.","`except` lists packages to ignore, by purl.","In SPDX documents the concluded licence counts, or el\
se the declared one."],`- id: sbom_licences
  with: { allow: [MIT, Apache-2.0], aliases: { "The MIT License": MIT } }`),severity:"high",scope:"project",needs:{sboms:O()},needsFor:k,params:D({..._,...$,except:v}),
prepare:async e=>({rules:g(e),isLeftOut:await b(e.except??[]),asksNothing:!e.allow&&!e.deny&&e.without_licence!=="fail"}),remediation:{text:"replace the compone\
nts, or have their licences reviewed and added to the policy (allow, aliases or except)"},check({sboms:e},{rules:u,isLeftOut:f,asksNothing:w}){if(w)return c("th\
e policy names no licence: neither allow nor deny is given");let h=x(e);if(h)return h;let s=[],o=[],n=0;for(let t of p(e))if(f(t)==="yes")n++;else{let m=u.judge(
t);m==="refused"&&s.push(t),m==="unknown"&&o.push(t)}let i=t=>[...new Set(t.map(y))].sort(),l=n===0?"":`, ${n} left out`;if(s.length>0){let t=o.length===0?"":`;\
 ${r(o.length,"more has","more have")} no known licence`;return A(`${r(s.length,"component has","components have")} a licence that is not allowed, ${a(e)}${l}: ${d(
i(s))}${t}`,{actual:i(s).slice(0,100)})}return o.length>0?c(`${r(o.length,"component has","components have")} no known licence, ${a(e)}${l}: ${d(i(o))}`):n===p(
e).length?c(`except leaves out every component, ${a(e)}`):S(`the licences are allowed, ${a(e)}${l}`)}});export{M as sbomLicences};
