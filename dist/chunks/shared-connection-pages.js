import{$416b_a as d}from"../index.js";async function h(o,r){let a=[...o.nodes],t=new Set;for(let{pageInfo:n}=o;n.hasNextPage;){let{endCursor:e}=n;if(e===void 0||
t.has(e))throw new d(`GitLab shows ${a.length} entries and does not say where the next ones are`);t.add(e);let s=await r(e);a.push(...s.nodes),n=s.pageInfo}return a}export{h as a};
