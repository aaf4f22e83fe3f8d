import{a as L,b as O,c as j}from"./chunk-RNJPMDZP.js";import"./chunk-Q3262V4B.js";import{b as v,c as y}from"./chunk-HPWTEDMZ.js";import{a as k,
b as x,c,d as m,e as C}from"./chunk-K2JTK7HN.js";import{e as $}from"./chunk-2JXFE3PL.js";import"./chunk-NGHFTYB5.js";import"./chunk-MT7UWVSJ.js";
import"./chunk-ISGUTKAC.js";import"./chunk-6I5PZASL.js";import"./chunk-AWN3TUOA.js";import"./chunk-3JND7BRY.js";import"./chunk-W2M5NJQB.js";
import"./chunk-BO5SZ4DB.js";import"./chunk-FJUX2Q53.js";import{c as d,e as g,f as w,g as l}from"./chunk-5CR5D7FZ.js";import"./chunk-L2YG2ETW.js";
import"./chunk-J5WW4HX6.js";import{i as u}from"./chunk-7J7MU3VY.js";import"./chunk-3BWEGA6D.js";import{b as r,c as p}from"./chunk-Z23466PB.js";
import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var T=d({id:"sbom_licences",title:"The licences of all components are allowed",severity:"high",about:"project",needs:{sboms:$()},needsFor:x,params:u({...k,...L,
except:v}),prepare:async e=>({rules:O(e),isLeftOut:await y(e.except??[]),asksNothing:!e.allow&&!e.deny&&e.without_licence!=="fail"}),remediation:{text:"replace \
the components, or have their licences reviewed and added to the policy (allow, aliases or except)"},check({sboms:e},{rules:A,isLeftOut:N,asksNothing:P}){if(P)return l(
"the policy names no licence: neither allow nor deny is given");let h=C(e);if(h)return h;let o=[],t=[],i=0;for(let n of m(e))if(N(n)==="yes")i++;else{let f=A.judge(
n);f==="refused"&&o.push(n),f==="unknown"&&t.push(n)}let s=n=>[...new Set(n.map(j))].sort(),a=i===0?"":`, ${i} left out`;if(o.length>0){let n=t.length===0?"":`;\
 ${r(t.length,"more has","more have")} no known licence`;return w(`${r(o.length,"component has","components have")} a licence that is not allowed, ${c(e)}${a}: ${p(
s(o))}${n}`,{actual:s(o).slice(0,100)})}return t.length>0?l(`${r(t.length,"component has","components have")} no known licence, ${c(e)}${a}: ${p(s(t))}`):i===m(
e).length?l(`except leaves out every component, ${c(e)}`):g(`the licences are allowed, ${c(e)}${a}`)}});export{T as sbomLicences};
