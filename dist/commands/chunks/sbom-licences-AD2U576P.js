import{a as L,b as O,c as j}from"./chunk-AXE3VT2L.js";import"./chunk-Q3262V4B.js";import{b as v,c as y}from"./chunk-3BC5DGKP.js";import{a as k,
b as x,c,d as m,e as C}from"./chunk-DS3F3ZQS.js";import{e as $}from"./chunk-ZKCBGT5Y.js";import"./chunk-CNO2LHKH.js";import"./chunk-MT7UWVSJ.js";
import"./chunk-TQZYWVTD.js";import"./chunk-6I5PZASL.js";import"./chunk-G7EV5TCR.js";import"./chunk-3JND7BRY.js";import"./chunk-HB45QP43.js";
import"./chunk-MDPHUWVB.js";import"./chunk-G436ABEP.js";import{c as u,e as g,f as w,g as l}from"./chunk-AQ7DEGON.js";import"./chunk-JDRB6BQ3.js";
import"./chunk-J5WW4HX6.js";import{i as d}from"./chunk-7J7MU3VY.js";import"./chunk-KMJYZSMM.js";import{b as r,c as p}from"./chunk-Z23466PB.js";
import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var b=u({id:"sbom_licences",title:"The licences of all components are allowed",severity:"high",scope:"project",needs:{sboms:$()},needsFor:x,params:d({...k,...L,
except:v}),prepare:async e=>({rules:O(e),isLeftOut:await y(e.except??[]),asksNothing:!e.allow&&!e.deny&&e.without_licence!=="fail"}),remediation:{text:"replace \
the components, or have their licences reviewed and added to the policy (allow, aliases or except)"},check({sboms:e},{rules:A,isLeftOut:N,asksNothing:P}){if(P)return l(
"the policy names no licence: neither allow nor deny is given");let h=C(e);if(h)return h;let t=[],o=[],i=0;for(let n of m(e))if(N(n)==="yes")i++;else{let f=A.judge(
n);f==="refused"&&t.push(n),f==="unknown"&&o.push(n)}let s=n=>[...new Set(n.map(j))].sort(),a=i===0?"":`, ${i} left out`;if(t.length>0){let n=o.length===0?"":`;\
 ${r(o.length,"more has","more have")} no known licence`;return w(`${r(t.length,"component has","components have")} a licence that is not allowed, ${c(e)}${a}: ${p(
s(t))}${n}`,{actual:s(t).slice(0,100)})}return o.length>0?l(`${r(o.length,"component has","components have")} no known licence, ${c(e)}${a}: ${p(s(o))}`):i===m(
e).length?l(`except leaves out every component, ${c(e)}`):g(`the licences are allowed, ${c(e)}${a}`)}});export{b as sbomLicences};
