import{a as w,c as h}from"./shared-branch-head.js";import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";import"./shared-api.js";
import{b as m}from"./shared-shared-errors.js";import"./shared-text.js";import"./shared-bundler.js";async function $(t,i,p,r){let s=o=>t.rawFile(i,p,o),f=o=>h(o,
w(t,i,o),s),[,u]=/^refs\/heads\/(.+)$/.exec(r)??[];if(u!==void 0)return f(u);if(/^(?:HEAD|refs\/.+|[0-9a-fA-F]{40}|[0-9a-fA-F]{64})$/.test(r))return s(r);let[a,
e]=await Promise.allSettled([f(r),s(`refs/tags/${r}`)]);if(a.status==="rejected"&&d(a.reason)!==404)throw a.reason;if(e.status==="rejected"&&d(e.reason)!==404)throw e.
reason;let[n,l]=[a,e].map(A);if(n&&l)throw new m("POLICY_UNREADABLE",`${r} is both a branch and a tag of ${i}`,{advice:`write @refs/heads/${r} or @refs/tags/${r}\
, or name a commit by its full SHA`});return n||l?c(n?a:e):/^[0-9a-f]{7,39}$/.test(r)?s(r):c(e)}function A(t){return t.status==="fulfilled"||/File Not Found/.test(
String(t.reason.words))}function c(t){if(t.status==="rejected")throw t.reason;return t.value}function d(t){return t instanceof m&&"status"in t?t.status:void 0}export{$ as fileAtRef};
