import{a as y,b as g,c as v}from"./shared-spdx-exceptions-index.js";import"./shared-spdx-expression-parse-index.js";import{a as b,b as $}from"./shared-packageurl-js-index.js";
import{a as k,b as x,c as i,d as h,e as O}from"./shared-sbom-words.js";import{e as L}from"./shared-judged-jobs.js";import"./shared-judged-commit.js";import"./shared-semver-index.js";
import"./shared-report-files.js";import"./shared-pipeline-jobs.js";import"./shared-default-branch.js";import"./shared-change-origin.js";import"./shared-project.js";
import"./shared-select.js";import"./shared-merge-request.js";import{c as P,f as S,g as A,h as D,i as c}from"./shared-controls-define.js";import"./shared-facts-define.js";
import"./shared-schema.js";import"./shared-checks.js";import"./shared-source.js";import"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";
import"./shared-shared-errors.js";import"./shared-time.js";import{o as M}from"./shared-api.js";import{d as r,e as d}from"./shared-text.js";import"./shared-bundler.js";
var T=P({id:"sbom_licences",title:"The licences of all components are allowed",description:S("Judges the licence of every component in the SBOMs.",["`allow` and\
 `deny` list SPDX licences. With `allow`, every licence that is not listed is refused.","Of `A OR B` one must be accepted. Of `A AND B` both must be, and so mus\
t all licences of a component that has several.","`GPL-2.0-or-later` shares versions with `GPL-3.0-only`, so an entry of either matches the other. A denied lice\
nce is also denied with every exception, unless `allow` names that exception.","`aliases` maps names that an SBOM uses to SPDX licences.","`without_licence` dec\
ides about a component without a known licence: `unknown` (the default), `fail` or `allow`. With `deny` alone, it also decides about a licence that SPDX does no\
t list.","`except` lists packages to ignore, by purl.","In SPDX documents the concluded licence counts, or else the declared one."],`- id: sbom_licences
  with: { allow: [MIT, Apache-2.0], aliases: { "The MIT License": MIT } }`),severity:"high",scope:"project",needs:{sboms:L()},needsFor:x,params:M({...k,...y,except:b}),
prepare:async e=>({rules:g(e),isLeftOut:await $(e.except??[]),asksNothing:!e.allow&&!e.deny&&e.without_licence!=="fail"}),remediation:{text:"replace the compone\
nts, or have their licences reviewed and added to the policy (allow, aliases or except)"},check({sboms:e},{rules:u,isLeftOut:f,asksNothing:w}){if(w)return c("th\
e policy names no licence: neither allow nor deny is given");let m=O(e);if(m)return m;let s=[],o=[],n=0;for(let t of h(e))if(f(t)==="yes")n++;else{let p=u.judge(
t);p==="refused"&&s.push(t),p==="unknown"&&o.push(t)}let a=t=>[...new Set(t.map(v))].sort(),l=n===0?"":`, ${n} left out`;if(s.length>0){let t=o.length===0?"":`;\
 ${r(o.length,"more has","more have")} no known licence`;return D(`${r(s.length,"component has","components have")} a licence that is not allowed, ${i(e)}${l}: ${d(
a(s))}${t}`,{actual:a(s).slice(0,100)})}return o.length>0?c(`${r(o.length,"component has","components have")} no known licence, ${i(e)}${l}: ${d(a(o))}`):n===h(
e).length?c(`except leaves out every component, ${i(e)}`):A(`the licences are allowed, ${i(e)}${l}`)}});export{T as sbomLicences};
