import{a as L,b as O,c as j}from"./chunk-FO6INTJP.js";import"./chunk-Q3262V4B.js";import{b as v,c as y}from"./chunk-3BC5DGKP.js";import{a as k,
b as x,c,d as m,e as C}from"./chunk-5QWLBXTR.js";import{e as $}from"./chunk-P2DLT4QP.js";import"./chunk-7RRA6YUY.js";import"./chunk-MT7UWVSJ.js";
import"./chunk-657UPJA3.js";import"./chunk-5B2BMOCZ.js";import"./chunk-FONK46EO.js";import"./chunk-MDPHUWVB.js";import"./chunk-3JND7BRY.js";
import"./chunk-6I5PZASL.js";import{$8_c as u,$8_e as g,$8_f as w,$8_g as l}from"../index.js";
import{$d_i as d}from"../index.js";import{$9_b as r,$9_c as p}from"../index.js";
var b=u({id:"sbom_licences",title:"The licences of all components are allowed",severity:"high",scope:"project",needs:{sboms:$()},needsFor:x,params:d({...k,...L,
except:v}),prepare:async e=>({rules:O(e),isLeftOut:await y(e.except??[]),asksNothing:!e.allow&&!e.deny&&e.without_licence!=="fail"}),remediation:{text:"replace \
the components, or have their licences reviewed and added to the policy (allow, aliases or except)"},check({sboms:e},{rules:A,isLeftOut:N,asksNothing:P}){if(P)return l(
"the policy names no licence: neither allow nor deny is given");let h=C(e);if(h)return h;let t=[],o=[],i=0;for(let n of m(e))if(N(n)==="yes")i++;else{let f=A.judge(
n);f==="refused"&&t.push(n),f==="unknown"&&o.push(n)}let s=n=>[...new Set(n.map(j))].sort(),a=i===0?"":`, ${i} left out`;if(t.length>0){let n=o.length===0?"":`;\
 ${r(o.length,"more has","more have")} no known licence`;return w(`${r(t.length,"component has","components have")} a licence that is not allowed, ${c(e)}${a}: ${p(
s(t))}${n}`,{actual:s(t).slice(0,100)})}return o.length>0?l(`${r(o.length,"component has","components have")} no known licence, ${c(e)}${a}: ${p(s(o))}`):i===m(
e).length?l(`except leaves out every component, ${c(e)}`):g(`the licences are allowed, ${c(e)}${a}`)}});export{b as sbomLicences};
