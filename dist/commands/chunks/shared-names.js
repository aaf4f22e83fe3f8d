$export({a:()=>t,b:()=>i});function t({title:n,variant:r}){return r===void 0?n:`${n} [${r}]`}function i(n){return`${t(n)} (${n.id})`}
