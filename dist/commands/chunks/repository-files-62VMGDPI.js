import{a as g}from"./chunk-UBF5AJMU.js";import{b as A}from"./chunk-XMRAEPAF.js";import"./chunk-H3PHVVQF.js";import{a as r}from"./chunk-6I5PZASL.js";
import"./chunk-RIS2B4WW.js";import{b as $}from"./chunk-XHUCYCOH.js";import"./chunk-E3G77TAD.js";import{c as O,e as R,f as j,g as b}from"./chunk-5CR5D7FZ.js";
import"./chunk-CGD4J2QE.js";import"./chunk-LVRENNJW.js";import"./chunk-J5WW4HX6.js";import{c as h,e as F,g as l,i as y,p as m}from"./chunk-7J7MU3VY.js";
import{a as x,b as P,c as M}from"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var L=h({min:1,max:500,about:"Glob over the path, such as LICENSE* or **/*.pem"}),C=m(l(L)),E=m(h({min:1,max:1e3,about:"Regular expression (RE2)"})),G=y({required:C,
forbidden:C,content:m(l(y({files:l(L),matches:E,lacks:E}))),max_bytes:m(F({min:1,max:2**40})),except:C});function I({content:t,except:a=[]}){let n=t?.flatMap(({
files:i})=>i)??[],s=r(a),f=r(n),d=[...n,...a.map(i=>`not ${i}`)].join(", ");return g("content",d,i=>f(i)&&!s(i))}var V=O({id:"repository_files",title:"The files\
 of the repository are as asked",severity:"medium",about:"project",needs:{tree:A},needsFor:async t=>({...t===void 0||t.max_bytes!==void 0?{sizes:g("size","",()=>!0)}:
{},...t===void 0||t.content!==void 0?{contents:I(t??{})}:{}}),params:G,prepare:async t=>({...t,rules:await Promise.all((t.content??[]).map(async({files:a,matches:n,
lacks:s})=>({isChosen:r(a),said:[n&&`matches ${n}`,s&&`does not match ${s}`].filter(Boolean).join(" and "),matches:n===void 0?void 0:await $(n),lacks:s===void 0?
void 0:await $(s)})))}),remediation:{text:"add, remove or change the files that are named, and push"},check({tree:t,sizes:a,contents:n},{required:s=[],forbidden:f=[],
max_bytes:d,except:i=[],rules:c}){if(s.length+f.length+c.length===0&&d===void 0)return b("the policy asks nothing of the files: none of required, forbidden, con\
tent and max_bytes is given");if(c.some(({matches:e,lacks:o})=>!e&&!o))return b("an entry of content names files, and neither matches nor lacks");let k=r(i),p=t.
files.map(({path:e})=>e),z=r(f),T=s.filter(e=>!p.some(r([e]))),_=p.filter(e=>z(e)&&!k(e)),q=(a??[]).filter(({path:e,bytes:o})=>o>(d??0)&&!k(e)),B=c.flatMap(e=>(n??
[]).filter(({path:o})=>e.isChosen(o)).filter(({content:o})=>!N(e,o)).map(({path:o})=>`${o} is not as asked (${e.said})`)),u=[...T.map(e=>`no file matches ${e}`),
..._.map(e=>`${e} is forbidden`),...q.map(({path:e,bytes:o})=>`${e} has ${o} bytes, at most ${d} are allowed`),...B].map(e=>x(e)),w=`${P(p.length,"file")} at ${t.
commit.name}, from ${t.source}`;return u.length===0?R(`the files are as asked (${w})`):j(`${M(u)} (${w})`,{actual:u.slice(0,100)})}});function N({matches:t,lacks:a},n){
return n!==void 0&&t?.(n)!==!1&&a?.(n)!==!0}export{V as repositoryFiles};
