$export({a:()=>s});function s(m,e){let n=m.texts.map(({source:t,text:c,commit:i})=>({source:t,sha256:e(c),commit:i??null})),o=n.map(t=>t.sha256),a=o.length===1?o[0]??"":e(o.map(t=>`${t}
`).join(""));return{policy:m,documents:n,sha256:a}}
