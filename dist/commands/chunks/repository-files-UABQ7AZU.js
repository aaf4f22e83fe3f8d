import{a as w}from"./chunk-4RF4C2SM.js";import{c as A}from"./chunk-HWOF6LUI.js";import"./chunk-CNO2LHKH.js";import{a as r}from"./chunk-6I5PZASL.js";
import"./chunk-HB45QP43.js";import{b}from"./chunk-XHUCYCOH.js";import"./chunk-G436ABEP.js";import{c as O,e as R,f as j,g}from"./chunk-AQ7DEGON.js";
import"./chunk-JDRB6BQ3.js";import"./chunk-J5WW4HX6.js";import{c as y,e as F,g as l,i as $,p as m}from"./chunk-7J7MU3VY.js";import"./chunk-KMJYZSMM.js";
import{a as k,b as M,c as P}from"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var L=y({min:1,max:500,description:"Glob over the path, such as LICENSE* or **/*.pem"}),x=m(l(L)),E=m(y({min:1,max:1e3,description:"Regular expression (RE2)"})),
I=$({required:x,forbidden:x,content:m(l($({files:l(L),matches:E,lacks:E}))),max_bytes:m(F({min:1,max:2**40})),except:x});function N({content:n,except:a=[]}){let o=n?.
flatMap(({files:i})=>i)??[],s=r(a),f=r(o),d=[...o,...a.map(i=>`not ${i}`)].join(", ");return w("content",d,i=>f(i)&&!s(i))}var W=O({id:"repository_files",title:"\
The files of the repository are as asked",severity:"medium",scope:"project",needs:{tree:A},needsFor:async n=>({...n===void 0||n.max_bytes!==void 0?{sizes:w("siz\
e","",()=>!0)}:{},...n===void 0||n.content!==void 0?{contents:N(n??{})}:{}}),params:I,prepare:async n=>({...n,rules:await Promise.all((n.content??[]).map(async({
files:a,matches:o,lacks:s})=>({isChosen:r(a),said:[o&&`matches ${o}`,s&&`does not match ${s}`].filter(Boolean).join(" and "),matches:o===void 0?void 0:await b(o),
lacks:s===void 0?void 0:await b(s)})))}),remediation:{text:"add, remove or change the files that are named, and push"},check({tree:n,sizes:a,contents:o},{required:s=[],
forbidden:f=[],max_bytes:d,except:i=[],rules:p}){if(s.length+f.length+p.length===0&&d===void 0)return g("the policy asks nothing of the files: none of required,\
 forbidden, content and max_bytes is given");if(p.some(({matches:e,lacks:t})=>!e&&!t))return g("an entry of content names files, and neither matches nor lacks");
let h=r(i),c=n.files.map(({path:e})=>e),z=r(f),T=s.filter(e=>!c.some(r([e]))),_=c.filter(e=>z(e)&&!h(e)),q=(a??[]).filter(({path:e,bytes:t})=>t>(d??0)&&!h(e)),B=new Map(
(o??[]).map(({path:e,content:t})=>[e,t])),G=p.flatMap(e=>c.filter(t=>e.isChosen(t)&&!h(t)).filter(t=>!S(e,B.get(t))).map(t=>`${t} is not as asked (${e.said})`)),
u=[...T.map(e=>`no file matches ${e}`),..._.map(e=>`${e} is forbidden`),...q.map(({path:e,bytes:t})=>`${e} has ${t} bytes, at most ${d} are allowed`),...G].map(
e=>k(e)),C=`${M(c.length,"file")} at ${n.commit.name}, from ${n.source}`;return u.length===0?R(`the files are as asked (${C})`):j(`${P(u)} (${C})`,{actual:u.slice(
0,100)})}});function S({matches:n,lacks:a},o){return o!==void 0&&n?.(o)!==!1&&a?.(o)!==!0}export{W as repositoryFiles};
