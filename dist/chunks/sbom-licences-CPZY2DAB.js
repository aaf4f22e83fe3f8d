import{a as L,b as O,c as j}from"./chunk-4GUCGZEO.js";import"./chunk-Q3262V4B.js";import{b as v,c as y}from"./chunk-HPWTEDMZ.js";import{a as k,
b as x,c,d as m,e as C}from"./chunk-L3KIORXO.js";import{e as $}from"./chunk-F2KR5KFO.js";import"./chunk-WBXABVUS.js";import"./chunk-MT7UWVSJ.js";
import"./chunk-PZQEKK3G.js";import"./chunk-BORAMNNK.js";import"./chunk-B6MGZGWT.js";import"./chunk-BO5SZ4DB.js";import"./chunk-3JND7BRY.js";
import"./chunk-6I5PZASL.js";import{$8_c as d,$8_e as g,$8_f as w,$8_g as l}from"../index.js";
import{$d_i as u}from"../index.js";import{$9_b as r,$9_c as p}from"../index.js";
var T=d({id:"sbom_licences",title:"The licences of all components are allowed",severity:"high",about:"project",needs:{sboms:$()},needsFor:x,params:u({...k,...L,
except:v}),prepare:async e=>({rules:O(e),isLeftOut:await y(e.except??[]),asksNothing:!e.allow&&!e.deny&&e.without_licence!=="fail"}),remediation:{text:"replace \
the components, or have their licences reviewed and added to the policy (allow, aliases or except)"},check({sboms:e},{rules:A,isLeftOut:N,asksNothing:P}){if(P)return l(
"the policy names no licence: neither allow nor deny is given");let h=C(e);if(h)return h;let o=[],t=[],i=0;for(let n of m(e))if(N(n)==="yes")i++;else{let f=A.judge(
n);f==="refused"&&o.push(n),f==="unknown"&&t.push(n)}let s=n=>[...new Set(n.map(j))].sort(),a=i===0?"":`, ${i} left out`;if(o.length>0){let n=t.length===0?"":`;\
 ${r(t.length,"more has","more have")} no known licence`;return w(`${r(o.length,"component has","components have")} a licence that is not allowed, ${c(e)}${a}: ${p(
s(o))}${n}`,{actual:s(o).slice(0,100)})}return t.length>0?l(`${r(t.length,"component has","components have")} no known licence, ${c(e)}${a}: ${p(s(t))}`):i===m(
e).length?l(`except leaves out every component, ${c(e)}`):g(`the licences are allowed, ${c(e)}${a}`)}});export{T as sbomLicences};
