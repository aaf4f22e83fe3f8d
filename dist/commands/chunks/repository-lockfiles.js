import{a as M}from"./shared-repository-files.js";import{c as R}from"./shared-repository-tree.js";import"./shared-judged-commit.js";import"./shared-default-branch.js";
import{a as T,b as L}from"./shared-stored-changes.js";import{a as W}from"./shared-local-changes.js";import"./shared-facts-project-project.js";import{c as F,g as I,
h as y,i as J}from"./shared-controls-define.js";import"./shared-select.js";import"./shared-judged-head.js";import{a as v}from"./shared-balanced-match-dist-esm-index.js";
import"./shared-name-pattern.js";import"./shared-branch-head.js";import"./shared-utf8.js";import{a as N}from"./shared-merge-request.js";import{a as B}from"./shared-facts-source.js";
import"./shared-facts-define.js";import{d as x}from"./shared-schema.js";import"./shared-checks.js";import{g as E,k as H,m as u,o as $,w as d}from"./shared-api.js";
import"./shared-shared-errors.js";import{a as K,f as g,g as k}from"./shared-text.js";import"./shared-bundler.js";var U={id:"changes_if_any",summary:"The paths t\
hat the merge request changes, if there is one",requiredRole:"at least Reporter with scope read_api",scope:"project",async collect(e){if(e.iid===void 0)return null;
let{changesCount:a,sha:s}=await e.read(N),t=await T(e,!1),{length:n}=t.changes;if(String(n)===a)return L(t);let{base_sha:i,head_sha:c}=t.diff_refs??{},l=await W(
e,{baseSha:i,headSha:c,startSha:void 0},s);if(l)return[...new Set(l.flatMap(r=>[r.path,r.oldPath]))];throw new B(`GitLab shows ${n} of ${a??"an unknown number o\
f"} changed files`)}},V={"package.json":e=>j(e,["dependencies","devDependencies","optionalDependencies","peerDependencies","bundleDependencies","bundledDependen\
cies"]),"composer.json":e=>j(e,["require","require-dev"],Z),"go.mod":e=>/\brequire\b/.test(e.replace(/\/\/.*/g,"")),"Cargo.toml":Q,Pipfile:te,"pubspec.yaml":e=>/dependenc|\\|\?/.
test(e.replace(/^[ \t]*#.*/gm,"")),Gemfile:e=>!S(e,/^(?:source|ruby)\s+(?:"[^"#\\]*"|'[^'\\]*')$/),Podfile:e=>!S(e,/^(?:end|use_frameworks!|inhibit_all_warnings!|platform :\w+(?:, *'[\d.]+')?|target '[^'\\]*' do)$/),
"flake.nix":Y};function X(e,a){return V[e]?.(a)??!0}function Y(e){let a=/\boutputs\s*=\s*(?:\{\s*self\s*(?:,\s*\.\.\.\s*)?\}|self|_)\s*:/;return e.includes("inp\
uts")||e.split("outputs").length!==2||!a.test(e)}function j(e,a,s=t=>!1){let t;try{t=JSON.parse(e)}catch{return!0}return typeof t!="object"||t===null||Array.isArray(
t)?!0:a.some(n=>{if(!Object.hasOwn(t,n))return!1;let i=t[n];return typeof i!="object"||i===null?!0:Array.isArray(i)?i.length>0:!Object.keys(i).every(s)})}function Z(e){
return/^(?:php(?:-64bit|-ipv6|-zts|-debug)?|hhvm|(?:ext|lib)-[a-z0-9](?:[_.-]?[a-z0-9]+)*|composer(?:-(?:plugin|runtime)-api)?)$/i.test(e)}function _(e){if(e.includes(
"\\"))return;let a="";return e.split(/\r?\n/).flatMap(s=>{let t=s.trim();if(t===""||t.startsWith("#"))return[];let[,n]=/^\[\[?([^\]]*)\]\]?\s*(?:#.*)?$/.exec(t)??
[];return n===void 0?[{table:a,line:t}]:(a=n.replace(/[\s"']/g,""),[{table:a,line:""}])})}function Q(e){let a=_(e);return a?a.some(({table:s,line:t})=>/(?:^|\.)(?:dev-|build-|dev_|build_)?dependencies$/.
test(s)?t!=="":/dependencies/.test(s)||/dependencies/.test(t)):!0}var ee=new Set(["source","requires","scripts","pipenv"]);function te(e){return _(e)?.some(({table:a,
line:s})=>s!==""&&!ee.has(a))??!0}function S(e,a){return e.split(/\r?\n/).map(s=>s.trim()).every(s=>s===""||s.startsWith("#")||a.test(s))}var ae={"package.json":[
"package-lock.json","npm-shrinkwrap.json","yarn.lock","pnpm-lock.yaml","bun.lock","bun.lockb"],"Cargo.toml":["Cargo.lock"],"composer.json":["composer.lock"],Gemfile:[
"Gemfile.lock"],Pipfile:["Pipfile.lock"],"go.mod":["go.sum"],"mix.exs":["mix.lock"],"pubspec.yaml":["pubspec.lock"],Podfile:["Podfile.lock"],"flake.nix":["flake\
.lock"]},se=new Set(["composer.json","Gemfile","Pipfile","go.mod","Podfile","flake.nix"]),P=["**/node_modules/**","**/vendor/**"],q=x(200).check(E(/^[^/]+$/,"th\
e name of a file, without a folder"));function z({manifests:e=[]}){let a=e.map(({manifest:s,locks:t})=>[s,t]);return new Map([...Object.entries(ae),...a])}function ne(e){
let a=z(e),s=v([...P,...e.except??[]]);return(t,n)=>{let i=a.get(p(t));return i!==void 0&&!s(t)&&G(t,i,n).length===0}}function oe(e){let{manifests:a=[],except:s=[]}=e,
t=["manifests without a lock file",...a.map(({manifest:n,locks:i})=>`${n} with ${i.join(" or ")}`),...s.map(n=>`not ${n}`)].join(", ");return M("content",t,ne(e))}
var ie=F({id:"repository_lockfiles",title:"Dependencies are pinned by lock files",description:I("Requires a lock file beside every manifest of a package manager\
.",["The manifests are package.json, Cargo.toml, composer.json, Gemfile, Pipfile, go.mod, mix.exs, pubspec.yaml, Podfile and flake.nix. package.json, Cargo.toml\
, mix.exs and pubspec.yaml have workspaces, so their lock file may be in a folder above.","`manifests` adds others, such as pyproject.toml with uv.lock, or repl\
aces the lock files of one.","`changed_together: true` also requires that a merge request that changes a manifest changes a lock file of it.","A manifest withou\
t dependencies needs no lock file, such as a go.mod without `require`. mix.exs and manifests that the policy adds always need one.","The folders node_modules an\
d vendor are ignored, and so are the paths that `except` lists."],`- id: repository_lockfiles
  with: { manifests: [{ manifest: pyproject.toml, locks: [uv.lock] }], changed_together: true }`),severity:"medium",scope:"project",needs:{tree:R},needsFor:async e=>({
texts:oe(e??{}),...e===void 0||e.changed_together===!0?{changes:U}:{}}),params:$({manifests:d(u($({manifest:q,locks:u(q)}))),changed_together:d(H()),except:d(u(
x(500,"Glob over the manifest's path, such as examples/**")))}),remediation:{text:"let the package manager write the lock file, and commit it with the manifest"},
check({tree:e,changes:a,texts:s=[]},t){let n=z(t),i=v([...P,...t.except??[]]),c=re(s,t),l=new Set(e.files.map(({path:o})=>o)),r=[...l].filter(o=>n.has(p(o))&&!i(
o)).map(o=>({path:o,locks:G(o,n.get(p(o))??[],l)})),C=r.filter(({path:o,locks:m})=>m.length===0&&!c.has(o)),b=new Set(a??[]),D=a?r.filter(({path:o,locks:m})=>b.
has(o)&&m.length>0&&!m.some(A=>b.has(A))):[],f=[...C.map(({path:o})=>`${o} has no ${k(n.get(p(o))??[]).replace(" and "," or ")}`),...D.map(({path:o,locks:m})=>`${o}\
 is changed, but ${k(m)} is not`)].map(o=>K(o)),h=`at ${e.commit.name}, from ${e.source}`;if(f.length>0)return J(`${k(f)} (${h})`,{actual:f});if(r.length===0)return y(
`no manifest of a package manager is among ${g(l.size,"file")} ${h}`);let w=r.length-c.size,O=[...w>0?[`${g(w,"manifest has","manifests have")} a lock file`]:[],
...c.size>0?[`${g(c.size,"manifest names","manifests name")} no dependency`]:[]];return y(`${O.join(", and ")} (${h})`)}});function re(e,{manifests:a=[]}){let s=new Set(
a.map(({manifest:t})=>t));return new Set(e.flatMap(({path:t,content:n})=>n!==void 0&&!s.has(p(t))&&!X(p(t),n)?[t]:[]))}function G(e,a,s){let t=e.split("/").slice(
0,-1),n=se.has(p(e))?t.length:0;for(let i=t.length;i>=n;i--){let c=t.slice(0,i).map(r=>`${r}/`).join(""),l=a.map(r=>c+r).filter(r=>s.has(r));if(l.length>0)return l}
return[]}function p(e){return e.slice(e.lastIndexOf("/")+1)}export{ie as repositoryLockfiles};
