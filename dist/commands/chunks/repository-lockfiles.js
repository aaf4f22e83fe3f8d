import{c as S}from"./shared-repository-tree.js";import"./shared-judged-commit.js";import"./shared-default-branch.js";import{a as q}from"./shared-local-changes.js";
import"./shared-project.js";import{c as G,f as C,g as I,h as M}from"./shared-controls-define.js";import"./shared-branch-head.js";import{a as R}from"./shared-merge-request.js";
import"./shared-facts-define.js";import{b as $,d as y}from"./shared-schema.js";import"./shared-checks.js";import{a as T}from"./shared-balanced-match-dist-esm-index.js";
import"./shared-name-pattern.js";import{a as L}from"./shared-facts-source.js";import{g as O,h,k as z,m as d,n as w,o as j,v as _,w as F}from"./shared-api.js";import"./shared-shared-errors.js";
import{a as A,d as x,e as b}from"./shared-text.js";import"./shared-bundler.js";var B=w({diff_refs:F(w({base_sha:h(),head_sha:h()}))}),D=d(w({new_path:h(),old_path:h()})),
E={id:"changes_if_any",summary:"The paths that the merge request changes, if there is one",requiredRole:"at least Reporter with scope read_api",scope:"project",
async collect(a){let{gitlab:r,projectId:n,iid:t,read:o}=a;if(t===void 0)return null;let{changesCount:l,sha:c}=await o(R),i=`/projects/${n}/merge_requests/${t}/d\
iffs`,s=$(D,await r.read(i,{perPage:100}));if(String(s.length)!==l){let m=await H(a,c);if(m)return[...new Set(m.flatMap(p=>[p.path,p.oldPath]))];throw new L(`Gi\
tLab shows ${s.length} of ${l??"an unknown number of"} changed files`)}return[...new Set(s.flatMap(({new_path:m,old_path:p})=>[m,p]))]}};async function H(a,r){let n=`\
/projects/${a.projectId}/merge_requests/${a.iid}`,{diff_refs:t}=$(B,await a.gitlab.read(n)),o={baseSha:t?.base_sha,headSha:t?.head_sha,startSha:void 0};return q(
a,o,r)}var J={"package.json":["package-lock.json","npm-shrinkwrap.json","yarn.lock","pnpm-lock.yaml","bun.lock","bun.lockb"],"Cargo.toml":["Cargo.lock"],"compos\
er.json":["composer.lock"],Gemfile:["Gemfile.lock"],Pipfile:["Pipfile.lock"],"go.mod":["go.sum"],"mix.exs":["mix.lock"],"pubspec.yaml":["pubspec.lock"],Podfile:[
"Podfile.lock"],"flake.nix":["flake.lock"]},K=new Set(["composer.json","Gemfile","Pipfile","go.mod","Podfile","flake.nix"]),U=["**/node_modules/**","**/vendor/*\
*"],v=y(200).check(O(/^[^/]+$/,"the name of a file, without a folder")),W=G({id:"repository_lockfiles",title:"Dependencies are pinned by lock files",description:C(
"Requires a lock file beside every manifest of a package manager.",["The manifests are package.json, Cargo.toml, composer.json, Gemfile, Pipfile, go.mod, mix.ex\
s, pubspec.yaml, Podfile and flake.nix. package.json, Cargo.toml, mix.exs and pubspec.yaml have workspaces, so their lock file may be in a folder above.","`mani\
fests` adds others, such as pyproject.toml with uv.lock, or replaces the lock files of one.","`changed_together: true` also requires that a merge request that c\
hanges a manifest changes a lock file of it.","The folders node_modules and vendor are ignored, and so are the paths that `except` lists."],`- id: repository_lo\
ckfiles
  with: { manifests: [{ manifest: pyproject.toml, locks: [uv.lock] }], changed_together: true }`),severity:"medium",scope:"project",needs:{tree:S},needsFor:async a=>a===
void 0||a.changed_together===!0?{changes:E}:{},params:j({manifests:_(d(j({manifest:v,locks:d(v)}))),changed_together:_(z()),except:_(d(y(500,"Glob over the mani\
fest's path, such as examples/**")))}),remediation:{text:"let the package manager write the lock file, and commit it with the manifest"},check({tree:a,changes:r},{
manifests:n=[],except:t=[]}){let o=new Map(Object.entries(J));for(let{manifest:e,locks:f}of n)o.set(e,f);let l=T([...U,...t]),c=new Set(a.files.map(({path:e})=>e)),
i=[...c].filter(e=>o.has(g(e))&&!l(e)).map(e=>({path:e,locks:N(e,o.get(g(e))??[],c)})),s=i.filter(({locks:e})=>e.length===0),m=new Set(r??[]),p=r?i.filter(({path:e,
locks:f})=>m.has(e)&&f.length>0&&!f.some(P=>m.has(P))):[],k=[...s.map(({path:e})=>`${e} has no ${b(o.get(g(e))??[]).replace(" and "," or ")}`),...p.map(({path:e,
locks:f})=>`${e} is changed, but ${b(f)} is not`)].map(e=>A(e)),u=`at ${a.commit.name}, from ${a.source}`;return k.length>0?M(`${b(k)} (${u})`,{actual:k}):I(i.length===
0?`no manifest of a package manager is among ${x(c.size,"file")} ${u}`:`${x(i.length,"manifest has","manifests have")} a lock file (${u})`)}});function N(a,r,n){
let t=a.split("/").slice(0,-1),o=K.has(g(a))?t.length:0;for(let l=t.length;l>=o;l--){let c=t.slice(0,l).map(s=>`${s}/`).join(""),i=r.map(s=>c+s).filter(s=>n.has(
s));if(i.length>0)return i}return[]}function g(a){return a.slice(a.lastIndexOf("/")+1)}export{W as repositoryLockfiles};
