import{c as v}from"./chunk-XEB35O5Y.js";import"./chunk-7RRA6YUY.js";import"./chunk-657UPJA3.js";import{a as I}from"./chunk-WFUFOKQT.js";
import{a as F}from"./chunk-6I5PZASL.js";import{$8_c as R,$8_e as q,$8_f as G}from"../index.js";import{$h_a as O}from"../index.js";
import{$n_d as C}from"../index.js";import{$d_b as _,$d_c as l,$d_f as S,$d_g as h,$d_h as u,$d_i as j,$d_o as P,$d_p as k}from"../index.js";
import{$9_a as x,$9_b as $,$9_c as g}from"../index.js";var T=u({diff_refs:P(u({base_sha:l(),head_sha:l()}))}),z=h(u({new_path:l(),old_path:l()})),L={id:"changes_if_any",summary:"The paths that the merge request chan\
ges, if there is one",requiredRole:"at least Reporter with scope read_api",scope:"project",async collect(t){let{gitlab:r,projectId:c,iid:o,read:s}=t;if(o===void 0)
return null;let{changesCount:i,sha:f}=await s(O),a=`/projects/${c}/merge_requests/${o}/diffs`,n=_(z,await r.read(a,{perPage:100}));if(String(n.length)!==i){let m=await D(
t,f);if(m)return[...new Set(m.flatMap(p=>[p.path,p.oldPath]))];throw new C(`GitLab shows ${n.length} of ${i??"an unknown number of"} changed files`)}return[...new Set(
n.flatMap(({new_path:m,old_path:p})=>[m,p]))]}};async function D(t,r){let c=`/projects/${t.projectId}/merge_requests/${t.iid}`,{diff_refs:o}=_(T,await t.gitlab.
read(c)),s={baseSha:o?.base_sha,headSha:o?.head_sha,startSha:void 0};return I(t,s,r)}var N={"package.json":["package-lock.json","npm-shrinkwrap.json","yarn.lock","pnpm-lock.yaml","bun.lock","bun.lockb"],"Cargo.toml":["Cargo.lock"],"composer.json":[
"composer.lock"],Gemfile:["Gemfile.lock"],Pipfile:["Pipfile.lock"],"go.mod":["go.sum"],"mix.exs":["mix.lock"],"pubspec.yaml":["pubspec.lock"],Podfile:["Podfile.\
lock"],"flake.nix":["flake.lock"]},U=new Set(["composer.json","Gemfile","Pipfile","go.mod","Podfile","flake.nix"]),W=["**/node_modules/**","**/vendor/**"],M=l({
min:1,max:200,pattern:/^[^/]+$/,says:"the name of a file, without a folder"}),se=R({id:"repository_lockfiles",title:"Dependencies are pinned by lock files",severity:"\
medium",scope:"project",needs:{tree:v},needsFor:async t=>t===void 0||t.changed_together===!0?{changes:L}:{},params:j({manifests:k(h(j({manifest:M,locks:h(M)}))),
changed_together:k(S()),except:k(h(l({min:1,max:500,description:"Glob over the manifest's path, such as examples/**"})))}),remediation:{text:"let the package ma\
nager write the lock file, and commit it with the manifest"},check({tree:t,changes:r},{manifests:c=[],except:o=[]}){let s=new Map(Object.entries(N));for(let{manifest:e,
locks:d}of c)s.set(e,d);let i=F([...W,...o]),f=new Set(t.files.map(({path:e})=>e)),a=[...f].filter(e=>s.has(y(e))&&!i(e)).map(e=>({path:e,locks:B(e,s.get(y(e))??
[],f)})),n=a.filter(({locks:e})=>e.length===0),m=new Set(r??[]),p=r?a.filter(({path:e,locks:d})=>m.has(e)&&d.length>0&&!d.some(A=>m.has(A))):[],w=[...n.map(({path:e})=>`${e}\
 has no ${g(s.get(y(e))??[]).replace(" and "," or ")}`),...p.map(({path:e,locks:d})=>`${e} is changed, and ${g(d)} is not`)].map(e=>x(e)),b=`at ${t.commit.name}\
, from ${t.source}`;return w.length>0?G(`${g(w)} (${b})`,{actual:w.slice(0,100)}):q(a.length===0?`no manifest of a package manager is among ${$(f.size,"file")} ${b}`:
`${$(a.length,"manifest has","manifests have")} a lock file (${b})`)}});function B(t,r,c){let o=t.split("/").slice(0,-1),s=U.has(y(t))?o.length:0;for(let i=o.length;i>=
s;i--){let f=o.slice(0,i).map(n=>`${n}/`).join(""),a=r.map(n=>f+n).filter(n=>c.has(n));if(a.length>0)return a}return[]}function y(t){return t.slice(t.lastIndexOf(
"/")+1)}export{se as repositoryLockfiles};
