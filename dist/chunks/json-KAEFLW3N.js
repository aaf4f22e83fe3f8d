import"./chunk-VC46IEJQ.js";var e=r=>`${JSON.stringify(r,null,2)}
`;export{e as render};
