$export({a:()=>t});function t(n,e){return e.find(({name:i,isInherited:r})=>i===n&&!r)}
