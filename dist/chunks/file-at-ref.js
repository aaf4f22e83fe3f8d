import{$61d7_a as w,$61d7_c as h}from"../index.js";import{$42a1_b as l}from"../index.js";async function A(t,n,m,a){let s=o=>t.rawFile(n,m,o),f=o=>h(o,w(t,n,o),s),
[,u]=/^refs\/heads\/(.+)$/.exec(a)??[];if(u!==void 0)return f(u);if(/^(?:HEAD|refs\/.+|[0-9a-fA-F]{40}|[0-9a-fA-F]{64})$/.test(a))return s(a);let[r,e]=await Promise.
allSettled([f(a),s(`refs/tags/${a}`)]);if(r.status==="rejected"&&$(r.reason)!==404)throw r.reason;if(e.status==="rejected"&&$(e.reason)!==404)throw e.reason;let[
i,d]=[r,e].map(F);if(i&&d)throw new l("POLICY_UNREADABLE",`${a} is both a branch and a tag of ${n}`,{advice:`write @refs/heads/${a} or @refs/tags/${a}, or name \
a commit by its full SHA`});return i||d?c(i?r:e):/^[0-9a-f]{7,39}$/.test(a)?s(a):c(e)}function F(t){return t.status==="fulfilled"||/File Not Found/.test(String(
t.reason.words))}function c(t){if(t.status==="rejected")throw t.reason;return t.value}function $(t){return t instanceof l&&"status"in t?t.status:void 0}export{A as fileAtRef};
