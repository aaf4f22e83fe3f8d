import{a as d}from"./shared-absent.js";import{$61d7_a as h,$61d7_c as w}from"../index.js";import{$42a1_b as A}from"../index.js";var F="404 Branch Not Found",b="\
404 Commit Not Found",m="404 File Not Found";async function p(a,s,$,r){let t=e=>a.rawFile(s,$,e),i=e=>w(e,h(a,s,e),t),[,u]=/^refs\/heads\/(.+)$/.exec(r)??[];if(u!==
void 0)return i(u);if(/^(?:HEAD|refs\/.+|[0-9a-fA-F]{40}|[0-9a-fA-F]{64})$/.test(r))return t(r);let[f,o]=await Promise.allSettled([i(r),t(`refs/tags/${r}`)]);for(let e of[
f,o])if(e.status==="rejected"&&!d(e.reason,F,b,m))throw e.reason;let[n,l]=[f,o].map(v);if(n&&l)throw new A("POLICY_UNREADABLE",`${r} is both a branch and a tag \
of ${s}`,{advice:`write @refs/heads/${r} or @refs/tags/${r}, or name a commit by its full SHA`});return n||l?c(n?f:o):/^[0-9a-f]{7,39}$/.test(r)?t(r):c(o)}function v(a){
return a.status==="fulfilled"||d(a.reason,m)}function c(a){if(a.status==="rejected")throw a.reason;return a.value}export{p as fileAtRef};
