import{c as v}from"./chunk-AZX7KQTZ.js";import"./chunk-NGHFTYB5.js";import{a as q}from"./chunk-6I5PZASL.js";import"./chunk-W2M5NJQB.js";
import{a as R}from"./chunk-WFUFOKQT.js";import"./chunk-FJUX2Q53.js";import{c as C,e as F,f as O}from"./chunk-5CR5D7FZ.js";import{a as I}from"./chunk-L2YG2ETW.js";
import"./chunk-J5WW4HX6.js";import{b as _,c as l,f as S,g as d,h as u,i as j,o as P,p as k}from"./chunk-7J7MU3VY.js";import{d as G}from"./chunk-3BWEGA6D.js";
import{a as x,b as $,c as g}from"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var T=u({diff_refs:P(u({base_sha:l(),head_sha:l()}))}),z=d(u({new_path:l(),old_path:l()})),L={id:"changes_if_any",summary:"The paths that the merge request chan\
ges, if there is one",right:"at least Reporter with scope read_api",about:"project",async collect(t){let{gitlab:r,projectId:c,iid:o,read:a}=t;if(o===void 0)return null;
let{changesCount:i,sha:f}=await a(I),s=`/projects/${c}/merge_requests/${o}/diffs`,n=_(z,await r.read(s,{perPage:100}));if(String(n.length)!==i){let m=await D(t,
f);if(m)return[...new Set(m.flatMap(p=>[p.path,p.oldPath]))];throw new G(`GitLab shows ${n.length} of ${i??"an unknown number of"} changed files`)}return[...new Set(
n.flatMap(({new_path:m,old_path:p})=>[m,p]))]}};async function D(t,r){let c=`/projects/${t.projectId}/merge_requests/${t.iid}`,{diff_refs:o}=_(T,await t.gitlab.
read(c)),a={baseSha:o?.base_sha,headSha:o?.head_sha,startSha:void 0};return R(t,a,r)}var N={"package.json":["package-lock.json","npm-shrinkwrap.json","yarn.lock","pnpm-lock.yaml","bun.lock","bun.lockb"],"Cargo.toml":["Cargo.lock"],"composer.json":[
"composer.lock"],Gemfile:["Gemfile.lock"],Pipfile:["Pipfile.lock"],"go.mod":["go.sum"],"mix.exs":["mix.lock"],"pubspec.yaml":["pubspec.lock"],Podfile:["Podfile.\
lock"],"flake.nix":["flake.lock"]},U=new Set(["composer.json","Gemfile","Pipfile","go.mod","Podfile","flake.nix"]),W=["**/node_modules/**","**/vendor/**"],M=l({
min:1,max:200,pattern:/^[^/]+$/,says:"the name of a file, without a folder"}),ae=C({id:"repository_lockfiles",title:"Dependencies are pinned by lock files",severity:"\
medium",about:"project",needs:{tree:v},needsFor:async t=>t===void 0||t.changed_together===!0?{changes:L}:{},params:j({manifests:k(d(j({manifest:M,locks:d(M)}))),
changed_together:k(S()),except:k(d(l({min:1,max:500,about:"Glob over the manifest's path, such as examples/**"})))}),remediation:{text:"let the package manager \
write the lock file, and commit it with the manifest"},check({tree:t,changes:r},{manifests:c=[],except:o=[]}){let a=new Map(Object.entries(N));for(let{manifest:e,
locks:h}of c)a.set(e,h);let i=q([...W,...o]),f=new Set(t.files.map(({path:e})=>e)),s=[...f].filter(e=>a.has(b(e))&&!i(e)).map(e=>({path:e,locks:B(e,a.get(b(e))??
[],f)})),n=s.filter(({locks:e})=>e.length===0),m=new Set(r??[]),p=r?s.filter(({path:e,locks:h})=>m.has(e)&&h.length>0&&!h.some(A=>m.has(A))):[],y=[...n.map(({path:e})=>`${e}\
 has no ${g(a.get(b(e))??[]).replace(" and "," or ")}`),...p.map(({path:e,locks:h})=>`${e} is changed, and ${g(h)} is not`)].map(e=>x(e)),w=`at ${t.commit.name}\
, from ${t.source}`;return y.length>0?O(`${g(y)} (${w})`,{actual:y.slice(0,100)}):F(s.length===0?`no manifest of a package manager is among ${$(f.size,"file")} ${w}`:
`${$(s.length,"manifest has","manifests have")} a lock file (${w})`)}});function B(t,r,c){let o=t.split("/").slice(0,-1),a=U.has(b(t))?o.length:0;for(let i=o.length;i>=
a;i--){let f=o.slice(0,i).map(n=>`${n}/`).join(""),s=r.map(n=>f+n).filter(n=>c.has(n));if(s.length>0)return s}return[]}function b(t){return t.slice(t.lastIndexOf(
"/")+1)}export{ae as repositoryLockfiles};
