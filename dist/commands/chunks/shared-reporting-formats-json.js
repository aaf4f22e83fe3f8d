$export({a:()=>a});var a=r=>`${JSON.stringify(r,null,2)}
`;
