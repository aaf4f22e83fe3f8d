import{c as v}from"./chunk-UCYHEMPC.js";import"./chunk-RMWBAKUE.js";import"./chunk-UVYL6AHT.js";import{a as S}from"./chunk-6I5PZASL.js";
import{$8_c as G,$8_e as O,$8_f as R}from"../index.js";import{$h_a as F}from"../index.js";
import{$n_d as P}from"../index.js";import{$d_b as x,$d_c as m,$d_f as j,$d_g as p,$d_h as _,$d_i as w,$d_p as h}from"../index.js";import{$9_a as $,$9_b as y,$9_c as g}from"../index.js";
var M=p(_({new_path:m(),old_path:m()})),C={id:"changes_if_any",summary:"The paths that the merge request changes, if there is one",right:"at least Reporter with\
 scope read_api",about:"project",async collect({gitlab:t,projectId:l,iid:c,read:r}){if(c===void 0)return null;let{changesCount:o}=await r(F),i=`/projects/${l}/m\
erge_requests/${c}/diffs`,n=x(M,await t.read(i,{perPage:100}));if(String(n.length)!==o)throw new P(`GitLab shows ${n.length} of ${o??"an unknown number of"} cha\
nged files`);return[...new Set(n.flatMap(({new_path:s,old_path:a})=>[s,a]))]}};var A={"package.json":["package-lock.json","npm-shrinkwrap.json","yarn.lock","pnpm-lock.yaml","bun.lock","bun.lockb"],"Cargo.toml":["Cargo.lock"],"composer.json":[
"composer.lock"],Gemfile:["Gemfile.lock"],Pipfile:["Pipfile.lock"],"go.mod":["go.sum"],"mix.exs":["mix.lock"],"pubspec.yaml":["pubspec.lock"],Podfile:["Podfile.\
lock"],"flake.nix":["flake.lock"]},T=new Set(["composer.json","Gemfile","Pipfile","go.mod","Podfile","flake.nix"]),z=["**/node_modules/**","**/vendor/**"],L=m({
min:1,max:200,pattern:/^[^/]+$/,says:"the name of a file, without a folder"}),Z=G({id:"repository_lockfiles",title:"Dependencies are pinned by lock files",severity:"\
medium",about:"project",needs:{tree:v},needsFor:async t=>t===void 0||t.changed_together===!0?{changes:C}:{},params:w({manifests:h(p(w({manifest:L,locks:p(L)}))),
changed_together:h(j()),except:h(p(m({min:1,max:500,about:"Glob over the manifest's path, such as examples/**"})))}),remediation:{text:"let the package manager \
write the lock file, and commit it with the manifest"},check({tree:t,changes:l},{manifests:c=[],except:r=[]}){let o=new Map(Object.entries(A));for(let{manifest:e,
locks:f}of c)o.set(e,f);let i=S([...z,...r]),n=new Set(t.files.map(({path:e})=>e)),s=[...n].filter(e=>o.has(d(e))&&!i(e)).map(e=>({path:e,locks:D(e,o.get(d(e))??
[],n)})),a=s.filter(({locks:e})=>e.length===0),b=new Set(l??[]),q=l?s.filter(({path:e,locks:f})=>b.has(e)&&f.length>0&&!f.some(I=>b.has(I))):[],u=[...a.map(({path:e})=>`${e}\
 has no ${g(o.get(d(e))??[]).replace(" and "," or ")}`),...q.map(({path:e,locks:f})=>`${e} is changed, and ${g(f)} is not`)].map(e=>$(e)),k=`at ${t.commit.name}\
, from ${t.source}`;return u.length>0?R(`${g(u)} (${k})`,{actual:u.slice(0,100)}):O(s.length===0?`no manifest of a package manager is among ${y(n.size,"file")} ${k}`:
`${y(s.length,"manifest has","manifests have")} a lock file (${k})`)}});function D(t,l,c){let r=t.split("/").slice(0,-1),o=T.has(d(t))?r.length:0;for(let i=r.length;i>=
o;i--){let n=r.slice(0,i).map(a=>`${a}/`).join(""),s=l.map(a=>n+a).filter(a=>c.has(a));if(s.length>0)return s}return[]}function d(t){return t.slice(t.lastIndexOf(
"/")+1)}export{Z as repositoryLockfiles};
