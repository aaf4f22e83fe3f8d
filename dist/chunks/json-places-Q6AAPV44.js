function m(e,n){return{...d(e,g(e,n)),message:"is not valid JSON: something is wrong at or before this place"}}function p(e){return a(e).duplicates.map(({key:n,
offset:t})=>({...d(e,t),message:`the key ${n} is there twice`}))}function y(e){let{offsets:n}=a(e);return(t,o=!1)=>{for(let r=t.length;r>=0;r--){let i=n.get(JSON.
stringify(t.slice(0,r)));if(i)return d(e,o&&r===t.length?i.key:i.value)}return{line:1,column:1}}}function d(e,n){let t=e.slice(0,n).split(`
`);return{line:t.length,column:(t.at(-1)?.length??0)+1}}function g(e,n){let t=l(n);if(t!==void 0)return t;let[o,r]=[0,e.length];for(;r-o>1;){let i=Math.floor((o+
r)/2);c(e.slice(0,i))?o=i:r=i}return c(e)?e.length:o}function c(e){try{return JSON.parse(e),!0}catch(n){return(l(n)??0)>=e.length||/end of JSON input|Unterminated/.
test(String(n))}}function l(e){let n=/position (\d+)/.exec(e instanceof Error?e.message:"");return n?Number(n[1]):void 0}function a(e){let n=new Map,t=[],o=[],r=/"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s"{}[\]:,]+/g;
for(let i=r.exec(e);i;i=r.exec(e)){let[f]=i,s=o.at(-1);if(f==="}"||f==="]")o.pop();else if(f===",")s&&!s.keys&&s.index++;else{if(f===":")continue;if(s?.keys&&!s.
pending){let u=String(JSON.parse(f));s.keys.has(u)&&t.push({key:u,offset:i.index}),s.keys.add(u),s.pending={key:u,offset:i.index}}else{let u=s?[...s.path,s.pending?.
key??s.index]:[];n.set(JSON.stringify(u),{key:s?.pending?.offset??i.index,value:i.index}),s&&(s.pending=void 0),(f==="{"||f==="[")&&o.push({path:u,keys:f==="{"?
new Set:void 0,index:0,pending:void 0})}}}return{offsets:n,duplicates:t}}export{p as duplicateKeys,y as locateIn,m as syntaxError};
