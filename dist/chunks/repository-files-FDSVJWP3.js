import{a as g}from"./chunk-ON4JNSFA.js";import{b as A}from"./chunk-3YKDJDX2.js";import"./chunk-6TDIWARI.js";import"./chunk-GPPPJNHR.js";
import{a as r}from"./chunk-6I5PZASL.js";import{$5_b as $}from"../index.js";
import{$7_c as O,$7_e as R,$7_f as j,$7_g as b}from"../index.js";import{$d_c as h,$d_e as F,$d_g as l,$d_i as y,$d_p as m}from"../index.js";import{$8_a as x,$8_b as P,$8_c as M}from"../index.js";var L=h({min:1,max:500,about:"Glob over the path, such as LICENSE* or **/*.pem"}),C=m(l(L)),E=m(h({min:1,max:1e3,about:"Regular expression (RE2)"})),G=y({required:C,
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
