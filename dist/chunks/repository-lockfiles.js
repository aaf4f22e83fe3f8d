import{a as N}from"./shared-repository-files.js";import{c as R}from"./shared-repository-tree.js";import"./shared-judged-commit.js";import"./shared-default-branch.js";
import{a as T,b as F}from"./shared-stored-changes.js";import{a as L}from"./shared-local-changes.js";import{a as y}from"./shared-balanced-match-dist-esm-index.js";
import"./shared-name-pattern.js";import{$2599_c as W,$2599_f as I,$2599_g as w,$2599_h as J}from"../index.js";import{$70c0_a as B}from"../index.js";import{$104c_d as v}from"../index.js";
import{$82ce_A as p,$82ce_g as E,$82ce_k as H,$82ce_m as d,$82ce_o as x,$82ce_v as g}from"../index.js";import{$416b_a as K}from"../index.js";import{$f045_a as Q,
$f045_e as k,$f045_f as b}from"../index.js";var U={id:"changes_if_any",summary:"The paths that the merge request changes, if there is one",requiredRole:"at leas\
t Reporter with scope read_api",scope:"project",async collect(e){if(e.iid===void 0)return null;let{changesCount:a,sha:s}=await e.read(B),t=await T(e,!1),{length:n}=t.
changes;if(String(n)===a)return F(t);let{base_sha:i,head_sha:c}=t.diff_refs??{},l=await L(e,{baseSha:i,headSha:c,startSha:void 0},s);if(l)return[...new Set(l.flatMap(
r=>[r.path,r.oldPath]))];throw new K(`GitLab shows ${n} of ${a??"an unknown number of"} changed files`)}},X={"package.json":e=>j(e,["dependencies","devDependenc\
ies","optionalDependencies","peerDependencies","bundleDependencies","bundledDependencies"]),"composer.json":e=>j(e,["require","require-dev"],V),"go.mod":e=>/\brequire\b/.
test(e.replace(/\/\/.*/g,"")),"Cargo.toml":ee,Pipfile:ae,"pubspec.yaml":e=>/dependenc|\\|\?/.test(e.replace(/^[ \t]*#.*/gm,"")),Gemfile:e=>!S(e,/^(?:source|ruby)\s+(?:"[^"#\\]*"|'[^'\\]*')$/),
Podfile:e=>!S(e,/^(?:end|use_frameworks!|inhibit_all_warnings!|platform :\w+(?:, *'[\d.]+')?|target '[^'\\]*' do)$/),"flake.nix":Z};function Y(e,a){return X[e]?.(
a)??!0}function Z(e){let a=/\boutputs\s*=\s*(?:\{\s*self\s*(?:,\s*\.\.\.\s*)?\}|self|_)\s*:/;return e.includes("inputs")||e.split("outputs").length!==2||!a.test(
e)}function j(e,a,s=t=>!1){let t;try{t=JSON.parse(e)}catch{return!0}return typeof t!="object"||t===null||Array.isArray(t)?!0:a.some(n=>{if(!Object.hasOwn(t,n))return!1;
let i=t[n];return typeof i!="object"||i===null?!0:Array.isArray(i)?i.length>0:!Object.keys(i).every(s)})}function V(e){return/^(?:php(?:-64bit|-ipv6|-zts|-debug)?|hhvm|(?:ext|lib)-[a-z0-9](?:[_.-]?[a-z0-9]+)*|composer(?:-(?:plugin|runtime)-api)?)$/i.
test(e)}function q(e){if(e.includes("\\"))return;let a="";return e.split(/\r?\n/).flatMap(s=>{let t=s.trim();if(t===""||t.startsWith("#"))return[];let[,n]=/^\[\[?([^\]]*)\]\]?\s*(?:#.*)?$/.
exec(t)??[];return n===void 0?[{table:a,line:t}]:(a=n.replace(/[\s"']/g,""),[{table:a,line:""}])})}function ee(e){let a=q(e);return a?a.some(({table:s,line:t})=>/(?:^|\.)(?:dev-|build-|dev_|build_)?dependencies$/.
test(s)?t!=="":/dependencies/.test(s)||/dependencies/.test(t)):!0}var te=new Set(["source","requires","scripts","pipenv"]);function ae(e){return q(e)?.some(({table:a,
line:s})=>s!==""&&!te.has(a))??!0}function S(e,a){return e.split(/\r?\n/).map(s=>s.trim()).every(s=>s===""||s.startsWith("#")||a.test(s))}var se={"package.json":[
"package-lock.json","npm-shrinkwrap.json","yarn.lock","pnpm-lock.yaml","bun.lock","bun.lockb"],"Cargo.toml":["Cargo.lock"],"composer.json":["composer.lock"],Gemfile:[
"Gemfile.lock"],Pipfile:["Pipfile.lock"],"go.mod":["go.sum"],"mix.exs":["mix.lock"],"pubspec.yaml":["pubspec.lock"],Podfile:["Podfile.lock"],"flake.nix":["flake\
.lock"]},ne=new Set(["composer.json","Gemfile","Pipfile","go.mod","Podfile","flake.nix"]),P=["**/node_modules/**","**/vendor/**"],z=e=>v(200,e).check(E(/^[^/]+$/,
"the name of a file, without a folder"));function G({manifests:e=[]}){let a=e.map(({manifest:s,locks:t})=>[s,t]);return new Map([...Object.entries(se),...a])}function oe(e){
let a=G(e),s=y([...P,...e.except??[]]);return(t,n)=>{let i=a.get(f(t));return i!==void 0&&!s(t)&&A(t,i,n).length===0}}function ie(e){let{manifests:a=[],except:s=[]}=e,
t=["manifests without a lock file",...a.map(({manifest:n,locks:i})=>`${n} with ${i.join(" or ")}`),...s.map(n=>`not ${n}`)].join(", ");return N("content",t,oe(e))}
var re=W({id:"repository_lockfiles",title:"Dependencies are pinned by lock files",description:I("Requires a lock file beside every manifest of a package manager\
.",["The manifests are package.json, Cargo.toml, composer.json, Gemfile, Pipfile, go.mod, mix.exs, pubspec.yaml, Podfile and flake.nix. package.json, Cargo.toml\
, mix.exs and pubspec.yaml have workspaces, so their lock file may be in a folder above.","`manifests` adds others, such as pyproject.toml with uv.lock, or repl\
aces the lock files of one.","`changed_together: true` also requires that a merge request that changes a manifest changes a lock file of it.","A manifest withou\
t dependencies needs no lock file, such as a go.mod without `require`. mix.exs and manifests that the policy adds always need one.","The folders node_modules an\
d vendor are ignored, and so are the paths that `except` lists."]),severity:"medium",scope:"project",needs:{tree:R},needsFor:async e=>({texts:ie(e??{}),...e===void 0||
e.changed_together===!0?{changes:U}:{}}),params:x({manifests:g(d(x({manifest:z("Name of a manifest, such as pyproject.toml"),locks:d(z("Name of a lock file")).check(
p("Names of its lock files, such as uv.lock, of which one must be there"))})).check(p("Further manifests, or other lock files of a known one; no manifest by def\
ault"))),changed_together:g(H().check(p("Require that a merge request that changes a manifest also changes a lock file of it; false by default"))),except:g(d(v(
500)).check(p("Globs over manifests to ignore, such as examples/**; no path by default")))}),example:{manifests:[{manifest:"pyproject.toml",locks:["uv.lock"]}],
changed_together:!0},remediation:{text:"let the package manager write the lock file, and commit it with the manifest"},check({tree:e,changes:a,texts:s=[]},t){let n=G(
t),i=y([...P,...t.except??[]]),c=le(s,t),l=new Set(e.files.map(({path:o})=>o)),r=[...l].filter(o=>n.has(f(o))&&!i(o)).map(o=>({path:o,locks:A(o,n.get(f(o))??[],
l)})),C=r.filter(({path:o,locks:m})=>m.length===0&&!c.has(o)),$=new Set(a??[]),D=a?r.filter(({path:o,locks:m})=>$.has(o)&&m.length>0&&!m.some(M=>$.has(M))):[],h=[
...C.map(({path:o})=>`${o} has no ${b(n.get(f(o))??[]).replace(" and "," or ")}`),...D.map(({path:o,locks:m})=>`${o} is changed, but ${b(m)} is not`)].map(o=>Q(
o)),u=`at ${e.commit.name}, from ${e.source}`;if(h.length>0)return J(`${b(h)} (${u})`,{actual:h});if(r.length===0)return w(`no manifest of a package manager is \
among ${k(l.size,"file")} ${u}`);let _=r.length-c.size,O=[..._>0?[`${k(_,"manifest has","manifests have")} a lock file`]:[],...c.size>0?[`${k(c.size,"manifest n\
ames","manifests name")} no dependency`]:[]];return w(`${O.join(", and ")} (${u})`)}});function le(e,{manifests:a=[]}){let s=new Set(a.map(({manifest:t})=>t));return new Set(
e.flatMap(({path:t,content:n})=>n!==void 0&&!s.has(f(t))&&!Y(f(t),n)?[t]:[]))}function A(e,a,s){let t=e.split("/").slice(0,-1),n=ne.has(f(e))?t.length:0;for(let i=t.
length;i>=n;i--){let c=t.slice(0,i).map(r=>`${r}/`).join(""),l=a.map(r=>c+r).filter(r=>s.has(r));if(l.length>0)return l}return[]}function f(e){return e.slice(e.
lastIndexOf("/")+1)}export{re as repositoryLockfiles};
