import{a as l}from"./shared-absent.js";import{a as h,c as w}from"./shared-branch-head.js";import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";
import"./shared-api.js";import{b as A}from"./shared-shared-errors.js";import"./shared-text.js";import"./shared-bundler.js";var F="404 Branch Not Found",$="404 C\
ommit Not Found",c="404 File Not Found";async function b(t,s,p,r){let a=e=>t.rawFile(s,p,e),n=e=>w(e,h(t,s,e),a),[,m]=/^refs\/heads\/(.+)$/.exec(r)??[];if(m!==void 0)
return n(m);if(/^(?:HEAD|refs\/.+|[0-9a-fA-F]{40}|[0-9a-fA-F]{64})$/.test(r))return a(r);let[f,o]=await Promise.allSettled([n(r),a(`refs/tags/${r}`)]);for(let e of[
f,o])if(e.status==="rejected"&&!l(e.reason,F,$,c))throw e.reason;let[i,u]=[f,o].map(v);if(i&&u)throw new A("POLICY_UNREADABLE",`${r} is both a branch and a tag \
of ${s}`,{advice:`write @refs/heads/${r} or @refs/tags/${r}, or name a commit by its full SHA`});return i||u?d(i?f:o):/^[0-9a-f]{7,39}$/.test(r)?a(r):d(o)}function v(t){
return t.status==="fulfilled"||l(t.reason,c)}function d(t){if(t.status==="rejected")throw t.reason;return t.value}export{b as fileAtRef};
