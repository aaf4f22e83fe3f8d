$export({a:()=>a});function a(n,o){let t;return{policy:n,digests:()=>(t??=i(n,o),t)}}function i({texts:n},o){let t=n.map(({source:e,text:s,commit:u})=>({source:e,sha256:o(s),commit:u??null})),c=t.map(e=>e.sha256),m=c.length===1?c[0]??"":o(c.map(e=>`${e}
`).join(""));return{documents:t,sha256:m}}
