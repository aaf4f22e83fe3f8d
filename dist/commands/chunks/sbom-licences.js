import{a as g,b as y,c as b}from"./shared-spdx-exceptions-index.js";import"./shared-spdx-expression-parse-index.js";import{a as v,b as $}from"./shared-packageurl-js-index.js";
import{a as x,b as k,c as a,d as h,e as L}from"./shared-sbom-words.js";import{e as O}from"./shared-judged-jobs.js";import"./shared-judged-commit.js";import"./shared-semver-index.js";
import"./shared-report-files.js";import"./shared-default-branch.js";import"./shared-facts-project-project.js";import{c as P,g as S,h as A,i as D,j as l}from"./shared-controls-define.js";
import"./shared-of-merge-request.js";import"./shared-select.js";import"./shared-judged-head.js";import"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";
import"./shared-branch-head.js";import"./shared-target-pipeline.js";import"./shared-pipeline-jobs.js";import"./shared-change-origin.js";import"./shared-merge-request.js";
import"./shared-facts-source.js";import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";import"./shared-time.js";import{p as I}from"./shared-api.js";
import"./shared-shared-errors.js";import{f as r,g as d}from"./shared-text.js";import"./shared-bundler.js";var M=P({id:"sbom_licences",title:"The licences of all\
 components are allowed",description:S("Judges the licence of every component in the SBOMs.",["`allow` and `deny` list SPDX licences. With `allow`, every licenc\
e that is not listed is refused.","Of `A OR B` one licence must be accepted. Of `A AND B` both must be accepted. If a component has several licences, all must b\
e accepted.","`GPL-2.0-or-later` shares versions with `GPL-3.0-only`, so an entry of either matches the other. A denied licence is also denied with every except\
ion, unless `allow` names that exception.","`aliases` maps names that an SBOM uses to SPDX licences.","`without_licence` decides about a component without a kno\
wn licence: `unknown` (the default), `fail` or `allow`. With `deny` alone, it also decides about a licence that SPDX does not list.","`except` lists packages to\
 ignore, by purl.","In SPDX documents the concluded licence counts, or else the declared one."]),severity:"high",scope:"project",needs:{sboms:O()},needsFor:k,params:I(
{...x,...g,except:v("Packages to ignore; no package by default")}),prepare:async e=>({rules:y(e),isLeftOut:await $(e.except??[]),namesNoLicence:!e.allow&&!e.deny&&
e.without_licence!=="fail"}),example:{allow:["MIT","Apache-2.0"],aliases:{"The MIT License":"MIT"}},remediation:{text:"replace the components, or have their lic\
ences reviewed and added to the policy (allow, aliases or except)"},check({sboms:e},{rules:u,isLeftOut:f,namesNoLicence:w}){if(w)return l("the policy names no l\
icence: neither allow nor deny is given");let p=L(e);if(p)return p;let n=[],o=[],i=0;for(let t of h(e))if(f(t)==="yes")i++;else{let m=u.judge(t);m==="refused"&&
n.push(t),m==="unknown"&&o.push(t)}let s=t=>[...new Set(t.map(b))].sort(),c=i===0?"":`, ${i} excluded`;if(n.length>0){let t=o.length===0?"":`; ${r(o.length,"mor\
e has","more have")} no known licence`;return D(`${r(n.length,"component has","components have")} a licence that is not allowed, ${a(e)}${c}: ${d(s(n))}${t}`,{actual:s(
n)})}return o.length>0?l(`${r(o.length,"component has","components have")} no known licence, ${a(e)}${c}: ${d(s(o))}`):i===h(e).length?l(`except excludes every \
component, ${a(e)}`):A(`the licences are allowed, ${a(e)}${c}`)}});export{M as sbomLicences};
