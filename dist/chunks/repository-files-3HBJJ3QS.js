import{a as w}from"./chunk-SAZDVZ33.js";import{c as A}from"./chunk-JKQA7AJE.js";import"./chunk-WBXABVUS.js";import"./chunk-PZQEKK3G.js";
import{a as r}from"./chunk-6I5PZASL.js";import{$a_b as g}from"../index.js";import{$8_c as O,$8_e as R,$8_f as j,$8_g as $}from"../index.js";
import{$d_c as y,$d_e as F,$d_g as c,$d_i as b,$d_p as m}from"../index.js";
import{$9_a as k,$9_b as M,$9_c as P}from"../index.js";var L=y({min:1,max:500,about:"Glob over the path, such as LICENSE* or **/*.pem"}),x=m(c(L)),E=m(y({min:1,max:1e3,about:"Regular expression (RE2)"})),I=b({required:x,
forbidden:x,content:m(c(b({files:c(L),matches:E,lacks:E}))),max_bytes:m(F({min:1,max:2**40})),except:x});function N({content:t,except:a=[]}){let o=t?.flatMap(({
files:i})=>i)??[],s=r(a),f=r(o),d=[...o,...a.map(i=>`not ${i}`)].join(", ");return w("content",d,i=>f(i)&&!s(i))}var W=O({id:"repository_files",title:"The files\
 of the repository are as asked",severity:"medium",about:"project",needs:{tree:A},needsFor:async t=>({...t===void 0||t.max_bytes!==void 0?{sizes:w("size","",()=>!0)}:
{},...t===void 0||t.content!==void 0?{contents:N(t??{})}:{}}),params:I,prepare:async t=>({...t,rules:await Promise.all((t.content??[]).map(async({files:a,matches:o,
lacks:s})=>({isChosen:r(a),said:[o&&`matches ${o}`,s&&`does not match ${s}`].filter(Boolean).join(" and "),matches:o===void 0?void 0:await g(o),lacks:s===void 0?
void 0:await g(s)})))}),remediation:{text:"add, remove or change the files that are named, and push"},check({tree:t,sizes:a,contents:o},{required:s=[],forbidden:f=[],
max_bytes:d,except:i=[],rules:p}){if(s.length+f.length+p.length===0&&d===void 0)return $("the policy asks nothing of the files: none of required, forbidden, con\
tent and max_bytes is given");if(p.some(({matches:e,lacks:n})=>!e&&!n))return $("an entry of content names files, and neither matches nor lacks");let u=r(i),l=t.
files.map(({path:e})=>e),z=r(f),T=s.filter(e=>!l.some(r([e]))),_=l.filter(e=>z(e)&&!u(e)),q=(a??[]).filter(({path:e,bytes:n})=>n>(d??0)&&!u(e)),B=new Map((o??[]).
map(({path:e,content:n})=>[e,n])),G=p.flatMap(e=>l.filter(n=>e.isChosen(n)&&!u(n)).filter(n=>!S(e,B.get(n))).map(n=>`${n} is not as asked (${e.said})`)),h=[...T.
map(e=>`no file matches ${e}`),..._.map(e=>`${e} is forbidden`),...q.map(({path:e,bytes:n})=>`${e} has ${n} bytes, at most ${d} are allowed`),...G].map(e=>k(e)),
C=`${M(l.length,"file")} at ${t.commit.name}, from ${t.source}`;return h.length===0?R(`the files are as asked (${C})`):j(`${P(h)} (${C})`,{actual:h.slice(0,100)})}});
function S({matches:t,lacks:a},o){return o!==void 0&&t?.(o)!==!1&&a?.(o)!==!0}export{W as repositoryFiles};
