import{b as a,c as b}from"./chunk-ZFGMZXBD.js";export{a as NotSigned,b as createSigner};
