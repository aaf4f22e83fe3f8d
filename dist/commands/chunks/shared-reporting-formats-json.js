var r=a=>`${JSON.stringify(a,null,2)}
`;export{r as a};
