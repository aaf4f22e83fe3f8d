async function r({workspace:i},{baseSha:e,headSha:n},t){if(!(e===void 0||n===void 0||n!==t))return(await i()).diff(e,n)}export{r as a};
