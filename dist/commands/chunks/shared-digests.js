function i(m,a){let e=m.texts.map(({source:t,text:c,commit:s})=>({source:t,sha256:a(c),commit:s??null})),o=e.map(t=>t.sha256),n=o.length===1?o[0]??"":a(o.map(t=>`${t}
`).join(""));return{policy:m,documents:e,sha256:n}}export{i as a};
