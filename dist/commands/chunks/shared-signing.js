import{createHmac as r}from"node:crypto";function i({timestamp:t,nonce:a,path:e,status:s},o){return r("sha256",o).update(`${t}${a}${e}status=${s}`).digest("hex")}export{i as a};
