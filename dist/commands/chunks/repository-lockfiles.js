import{a as N}from"./shared-repository-files.js";import{c as R}from"./shared-repository-tree.js";import"./shared-judged-commit.js";import"./shared-default-branch.js";
import{a as T,b as F}from"./shared-stored-changes.js";import{a as L}from"./shared-local-changes.js";import"./shared-facts-project-project.js";import{c as W,g as I,
h as v,i as J}from"./shared-controls-define.js";import"./shared-select.js";import"./shared-judged-head.js";import{a as x}from"./shared-balanced-match-dist-esm-index.js";
import"./shared-name-pattern.js";import"./shared-branch-head.js";import"./shared-utf8.js";import{a as B}from"./shared-merge-request.js";import{a as E}from"./shared-facts-source.js";
import"./shared-facts-define.js";import{d as $}from"./shared-schema.js";import"./shared-checks.js";import{C as f,h as H,l as K,n as d,p as j,x as g}from"./shared-api.js";
import"./shared-shared-errors.js";import{a as Q,f as k,g as b}from"./shared-text.js";import"./shared-bundler.js";var U={id:"changes_if_any",summary:"The paths t\
hat the merge request changes, if there is one",requiredRole:"at least Reporter with scope read_api",scope:"project",async collect(e){if(e.iid===void 0)return null;
let{changesCount:a,sha:s}=await e.read(B),t=await T(e,!1),{length:o}=t.changes;if(String(o)===a)return F(t);let{base_sha:i,head_sha:c}=t.diff_refs??{},l=await L(
e,{baseSha:i,headSha:c,startSha:void 0},s);if(l)return[...new Set(l.flatMap(r=>[r.path,r.oldPath]))];throw new E(`GitLab shows ${o} of ${a??"an unknown number o\
f"} changed files`)}},X={"package.json":e=>_(e,["dependencies","devDependencies","optionalDependencies","peerDependencies","bundleDependencies","bundledDependen\
cies"]),"composer.json":e=>_(e,["require","require-dev"],V),"go.mod":e=>/\brequire\b/.test(e.replace(/\/\/.*/g,"")),"Cargo.toml":ee,Pipfile:ae,"pubspec.yaml":e=>/dependenc|\\|\?/.
test(e.replace(/^[ \t]*#.*/gm,"")),Gemfile:e=>!S(e,/^(?:source|ruby)\s+(?:"[^"#\\]*"|'[^'\\]*')$/),Podfile:e=>!S(e,/^(?:end|use_frameworks!|inhibit_all_warnings!|platform :\w+(?:, *'[\d.]+')?|target '[^'\\]*' do)$/),
"flake.nix":Z};function Y(e,a){return X[e]?.(a)??!0}function Z(e){let a=/\boutputs\s*=\s*(?:\{\s*self\s*(?:,\s*\.\.\.\s*)?\}|self|_)\s*:/;return e.includes("inp\
uts")||e.split("outputs").length!==2||!a.test(e)}function _(e,a,s=t=>!1){let t;try{t=JSON.parse(e)}catch{return!0}return typeof t!="object"||t===null||Array.isArray(
t)?!0:a.some(o=>{if(!Object.hasOwn(t,o))return!1;let i=t[o];return typeof i!="object"||i===null?!0:Array.isArray(i)?i.length>0:!Object.keys(i).every(s)})}function V(e){
return/^(?:php(?:-64bit|-ipv6|-zts|-debug)?|hhvm|(?:ext|lib)-[a-z0-9](?:[_.-]?[a-z0-9]+)*|composer(?:-(?:plugin|runtime)-api)?)$/i.test(e)}function q(e){if(e.includes(
"\\"))return;let a="";return e.split(/\r?\n/).flatMap(s=>{let t=s.trim();if(t===""||t.startsWith("#"))return[];let[,o]=/^\[\[?([^\]]*)\]\]?\s*(?:#.*)?$/.exec(t)??
[];return o===void 0?[{table:a,line:t}]:(a=o.replace(/[\s"']/g,""),[{table:a,line:""}])})}function ee(e){let a=q(e);return a?a.some(({table:s,line:t})=>/(?:^|\.)(?:dev-|build-|dev_|build_)?dependencies$/.
test(s)?t!=="":/dependencies/.test(s)||/dependencies/.test(t)):!0}var te=new Set(["source","requires","scripts","pipenv"]);function ae(e){return q(e)?.some(({table:a,
line:s})=>s!==""&&!te.has(a))??!0}function S(e,a){return e.split(/\r?\n/).map(s=>s.trim()).every(s=>s===""||s.startsWith("#")||a.test(s))}var se={"package.json":[
"package-lock.json","npm-shrinkwrap.json","yarn.lock","pnpm-lock.yaml","bun.lock","bun.lockb"],"Cargo.toml":["Cargo.lock"],"composer.json":["composer.lock"],Gemfile:[
"Gemfile.lock"],Pipfile:["Pipfile.lock"],"go.mod":["go.sum"],"mix.exs":["mix.lock"],"pubspec.yaml":["pubspec.lock"],Podfile:["Podfile.lock"],"flake.nix":["flake\
.lock"]},oe=new Set(["composer.json","Gemfile","Pipfile","go.mod","Podfile","flake.nix"]),P=["**/node_modules/**","**/vendor/**"],z=e=>$(200,e).check(H(/^[^/]+$/,
"the name of a file, without a folder"));function C({manifests:e=[]}){let a=e.map(({manifest:s,locks:t})=>[s,t]);return new Map([...Object.entries(se),...a])}function ne(e){
let a=C(e),s=x([...P,...e.except??[]]);return(t,o)=>{let i=a.get(m(t));return i!==void 0&&!s(t)&&G(t,i,o).length===0}}function ie(e){let{manifests:a=[],except:s=[]}=e,
t=["manifests without a lock file",...a.map(({manifest:o,locks:i})=>`${o} with ${i.join(" or ")}`),...s.map(o=>`not ${o}`)].join(", ");return N("content",t,ne(e))}
var re=W({id:"repository_lockfiles",title:"Dependencies are pinned by lock files",description:I("Requires a lock file beside every manifest of a package manager\
.",["The manifests are package.json, Cargo.toml, composer.json, Gemfile, Pipfile, go.mod, mix.exs, pubspec.yaml, Podfile and flake.nix. package.json, Cargo.toml\
, mix.exs and pubspec.yaml have workspaces, so their lock file may be in a folder above.","`manifests` adds others, such as pyproject.toml with uv.lock, or repl\
aces the lock files of one.","`changed_together: true` also requires that a merge request that changes a manifest changes a lock file of it.","A manifest withou\
t dependencies needs no lock file, such as a go.mod without `require`. mix.exs and manifests that the policy adds always need one.","The folders node_modules an\
d vendor are ignored, and so are the paths that `except` lists."]),severity:"medium",scope:"project",needs:{tree:R},needsFor:async e=>({texts:ie(e??{}),...e===void 0||
e.changed_together===!0?{changes:U}:{}}),params:j({manifests:g(d(j({manifest:z("Name of a manifest, such as pyproject.toml"),locks:d(z("Name of a lock file")).check(
f("Names of its lock files, such as uv.lock, of which one must be there"))})).check(f("Further manifests, or other lock files of a known one; no manifest by def\
ault"))),changed_together:g(K().check(f("Require that a merge request that changes a manifest also changes a lock file of it; false by default"))),except:g(d($(
500)).check(f("Globs over manifests to ignore, such as examples/**; no path by default")))}),example:{manifests:[{manifest:"pyproject.toml",locks:["uv.lock"]}],
changed_together:!0},remediation:{text:"let the package manager write the lock file, and commit it with the manifest"},check({tree:e,changes:a,texts:s=[]},t){let o=C(
t),i=x([...P,...t.except??[]]),c=le(s,t),l=new Set(e.files.map(({path:n})=>n)),r=[...l].filter(n=>o.has(m(n))&&!i(n)).map(n=>({path:n,locks:G(n,o.get(m(n))??[],
l)})),D=r.filter(({path:n,locks:p})=>p.length===0&&!c.has(n)),y=new Set(a??[]),O=a?r.filter(({path:n,locks:p})=>y.has(n)&&p.length>0&&!p.some(M=>y.has(M))):[],h=[
...D.map(({path:n})=>`${n} has no ${b(o.get(m(n))??[]).replace(" and "," or ")}`),...O.map(({path:n,locks:p})=>`${n} is changed, but ${b(p)} is not`)].map(n=>Q(
n)),u=`at ${e.commit.name}, from ${e.source}`;if(h.length>0)return J(`${b(h)} (${u})`,{actual:h});if(r.length===0)return v(`no manifest of a package manager is \
among ${k(l.size,"file")} ${u}`);let w=r.length-c.size,A=[...w>0?[`${k(w,"manifest has","manifests have")} a lock file`]:[],...c.size>0?[`${k(c.size,"manifest n\
ames","manifests name")} no dependency`]:[]];return v(`${A.join(", and ")} (${u})`)}});function le(e,{manifests:a=[]}){let s=new Set(a.map(({manifest:t})=>t));return new Set(
e.flatMap(({path:t,content:o})=>o!==void 0&&!s.has(m(t))&&!Y(m(t),o)?[t]:[]))}function G(e,a,s){let t=e.split("/").slice(0,-1),o=oe.has(m(e))?t.length:0;for(let i=t.
length;i>=o;i--){let c=t.slice(0,i).map(r=>`${r}/`).join(""),l=a.map(r=>c+r).filter(r=>s.has(r));if(l.length>0)return l}return[]}function m(e){return e.slice(e.
lastIndexOf("/")+1)}export{re as repositoryLockfiles};
