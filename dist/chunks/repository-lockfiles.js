import{c as S}from"./shared-repository-tree.js";import"./shared-judged-commit.js";import"./shared-default-branch.js";import{a as q}from"./shared-local-changes.js";
import{a as G}from"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";import{$2599_c as C,$2599_e as I,$2599_f as M,$2599_g as R}from"../index.js";
import{$70c0_a as T}from"../index.js";import{$416b_a as L}from"../index.js";import{$104c_b as b,$104c_d as y}from"../index.js";import{$82ce_g as O,$82ce_h as h,
$82ce_k as z,$82ce_m as d,$82ce_n as _,$82ce_o as j,$82ce_u as $,$82ce_v as F}from"../index.js";import{$f045_a as A,$f045_d as x,$f045_e as w}from"../index.js";
var B=_({diff_refs:F(_({base_sha:h(),head_sha:h()}))}),D=d(_({new_path:h(),old_path:h()})),E={id:"changes_if_any",summary:"The paths that the merge request chan\
ges, if there is one",requiredRole:"at least Reporter with scope read_api",scope:"project",async collect(a){let{gitlab:r,projectId:n,iid:t,read:o}=a;if(t===void 0)
return null;let{changesCount:l,sha:c}=await o(T),i=`/projects/${n}/merge_requests/${t}/diffs`,s=b(D,await r.read(i,{perPage:100}));if(String(s.length)!==l){let f=await H(
a,c);if(f)return[...new Set(f.flatMap(m=>[m.path,m.oldPath]))];throw new L(`GitLab shows ${s.length} of ${l??"an unknown number of"} changed files`)}return[...new Set(
s.flatMap(({new_path:f,old_path:m})=>[f,m]))]}};async function H(a,r){let n=`/projects/${a.projectId}/merge_requests/${a.iid}`,{diff_refs:t}=b(B,await a.gitlab.
read(n)),o={baseSha:t?.base_sha,headSha:t?.head_sha,startSha:void 0};return q(a,o,r)}var J={"package.json":["package-lock.json","npm-shrinkwrap.json","yarn.lock",
"pnpm-lock.yaml","bun.lock","bun.lockb"],"Cargo.toml":["Cargo.lock"],"composer.json":["composer.lock"],Gemfile:["Gemfile.lock"],Pipfile:["Pipfile.lock"],"go.mod":[
"go.sum"],"mix.exs":["mix.lock"],"pubspec.yaml":["pubspec.lock"],Podfile:["Podfile.lock"],"flake.nix":["flake.lock"]},K=new Set(["composer.json","Gemfile","Pipf\
ile","go.mod","Podfile","flake.nix"]),U=["**/node_modules/**","**/vendor/**"],v=y(200).check(O(/^[^/]+$/,"the name of a file, without a folder")),W=C({id:"repos\
itory_lockfiles",title:"Dependencies are pinned by lock files",description:I("Requires a lock file beside every manifest of a package manager.",["The manifests \
are package.json, Cargo.toml, composer.json, Gemfile, Pipfile, go.mod, mix.exs, pubspec.yaml, Podfile and flake.nix. package.json, Cargo.toml, mix.exs and pubsp\
ec.yaml have workspaces, so their lock file may be in a folder above.","`manifests` adds others, such as pyproject.toml with uv.lock, or replaces the lock files\
 of one.","`changed_together: true` also requires that a merge request that changes a manifest changes a lock file of it.","The folders node_modules and vendor \
are ignored, and so are the paths that `except` lists."],`- id: repository_lockfiles
  with: { manifests: [{ manifest: pyproject.toml, locks: [uv.lock] }], changed_together: true }`),severity:"medium",scope:"project",needs:{tree:S},needsFor:async a=>a===
void 0||a.changed_together===!0?{changes:E}:{},params:j({manifests:$(d(j({manifest:v,locks:d(v)}))),changed_together:$(z()),except:$(d(y(500,"Glob over the mani\
fest's path, such as examples/**")))}),remediation:{text:"let the package manager write the lock file, and commit it with the manifest"},check({tree:a,changes:r},{
manifests:n=[],except:t=[]}){let o=new Map(Object.entries(J));for(let{manifest:e,locks:p}of n)o.set(e,p);let l=G([...U,...t]),c=new Set(a.files.map(({path:e})=>e)),
i=[...c].filter(e=>o.has(g(e))&&!l(e)).map(e=>({path:e,locks:N(e,o.get(g(e))??[],c)})),s=i.filter(({locks:e})=>e.length===0),f=new Set(r??[]),m=r?i.filter(({path:e,
locks:p})=>f.has(e)&&p.length>0&&!p.some(P=>f.has(P))):[],k=[...s.map(({path:e})=>`${e} has no ${w(o.get(g(e))??[]).replace(" and "," or ")}`),...m.map(({path:e,
locks:p})=>`${e} is changed, but ${w(p)} is not`)].map(e=>A(e)),u=`at ${a.commit.name}, from ${a.source}`;return k.length>0?R(`${w(k)} (${u})`,{actual:k}):M(i.length===
0?`no manifest of a package manager is among ${x(c.size,"file")} ${u}`:`${x(i.length,"manifest has","manifests have")} a lock file (${u})`)}});function N(a,r,n){
let t=a.split("/").slice(0,-1),o=K.has(g(a))?t.length:0;for(let l=t.length;l>=o;l--){let c=t.slice(0,l).map(s=>`${s}/`).join(""),i=r.map(s=>c+s).filter(s=>n.has(
s));if(i.length>0)return i}return[]}function g(a){return a.slice(a.lastIndexOf("/")+1)}export{W as repositoryLockfiles};
