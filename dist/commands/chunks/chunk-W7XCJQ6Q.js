async function o(r){return r.every(e=>!e.includes(":"))?r.map(n):(await import("./other-sources-X2DPR4OL.js")).otherSources(r)}function n(r){return{kind:"path",typed:r,
path:r.replace(/^\.\//,"")}}export{o as a,n as b};
