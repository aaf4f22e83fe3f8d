$export({a:()=>d});async function d({workspace:o},{baseSha:i,headSha:a},r){if(!(i===void 0||a===void 0||a!==r))return(await o()).diff(i,a)}
