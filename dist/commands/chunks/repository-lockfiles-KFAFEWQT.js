import{b as v}from"./chunk-XMRAEPAF.js";import"./chunk-H3PHVVQF.js";import{a as S}from"./chunk-6I5PZASL.js";import"./chunk-RIS2B4WW.js";
import"./chunk-E3G77TAD.js";import{c as j,e as R,f as F}from"./chunk-5CR5D7FZ.js";import{a as P}from"./chunk-CGD4J2QE.js";import{c as O}from"./chunk-LVRENNJW.js";
import"./chunk-J5WW4HX6.js";import{b as w,c,f as x,g as f,h as _,i as y,p as d}from"./chunk-7J7MU3VY.js";import{a as $,b as k,c as p}from"./chunk-Z23466PB.js";
import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var I=f(_({new_path:c(),old_path:c()})),C={id:"changes_if_any",summary:"The paths that the merge request changes, if there is one",right:"at least Reporter with\
 scope read_api",about:"project",async collect({gitlab:t,projectId:a,iid:r,read:i}){if(r===void 0)return;let{changesCount:n}=await i(P),m=`/projects/${a}/merge_\
requests/${r}/diffs`,s=w(I,await t.read(m,{perPage:100}));if(String(s.length)!==n)throw new O(`GitLab shows ${s.length} of ${n??"an unknown number of"} changed \
files`);return new Set(s.flatMap(({new_path:o,old_path:g})=>[o,g]))}};var M={"package.json":["package-lock.json","npm-shrinkwrap.json","yarn.lock","pnpm-lock.yaml","bun.lock","bun.lockb"],"Cargo.toml":["Cargo.lock"],"composer.json":[
"composer.lock"],Gemfile:["Gemfile.lock"],Pipfile:["Pipfile.lock"],"go.mod":["go.sum"],"mix.exs":["mix.lock"],"pubspec.yaml":["pubspec.lock"],Podfile:["Podfile.\
lock"],"flake.nix":["flake.lock"]},A=["**/node_modules/**","**/vendor/**"],G=c({min:1,max:200,pattern:/^[^/]+$/,says:"the name of a file, without a folder"}),X=j(
{id:"repository_lockfiles",title:"Dependencies are pinned by lock files",severity:"medium",about:"project",needs:{tree:v},needsFor:async t=>t===void 0||t.changed_together===
!0?{changes:C}:{},params:y({manifests:d(f(y({manifest:G,locks:f(G)}))),changed_together:d(x()),except:d(f(c({min:1,max:500,about:"Glob over the manifest's path,\
 such as examples/**"})))}),remediation:{text:"let the package manager write the lock file, and commit it with the manifest"},check({tree:t,changes:a},{manifests:r=[],
except:i=[]}){let n=new Map(Object.entries(M));for(let{manifest:e,locks:l}of r)n.set(e,l);let m=S([...A,...i]),s=new Set(t.files.map(({path:e})=>e)),o=[...s].filter(
e=>n.has(b(e))&&!m(e)).map(e=>({path:e,locks:T(e,n.get(b(e))??[],s)})),g=o.filter(({locks:e})=>e.length===0),L=a?o.filter(({path:e,locks:l})=>a.has(e)&&l.length>
0&&!l.some(q=>a.has(q))):[],h=[...g.map(({path:e})=>`${e} has no ${p(n.get(b(e))??[]).replace(" and "," or ")}`),...L.map(({path:e,locks:l})=>`${e} is changed, \
and ${p(l)} is not`)].map(e=>$(e)),u=`at ${t.commit.name}, from ${t.source}`;return h.length>0?F(`${p(h)} (${u})`,{actual:h.slice(0,100)}):R(o.length===0?`no ma\
nifest of a package manager is among ${k(s.size,"file")} ${u}`:`${k(o.length,"manifest has","manifests have")} a lock file (${u})`)}});function T(t,a,r){let i=t.
split("/").slice(0,-1);for(let n=i.length;n>=0;n--){let m=i.slice(0,n).map(o=>`${o}/`).join(""),s=a.map(o=>m+o).filter(o=>r.has(o));if(s.length>0)return s}return[]}
function b(t){return t.slice(t.lastIndexOf("/")+1)}export{X as repositoryLockfiles};
