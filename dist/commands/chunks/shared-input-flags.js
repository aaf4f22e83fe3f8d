import{a as m,b as t,d as o}from"./shared-table.js";import{f as p}from"./shared-values.js";var n=t.map(a=>{let{kind:e,summary:l,default:r}=m[a];return{name:o(a),
value:e.placeholder,about:`${l.replaceAll("`","")}${r===void 0?"":` [${r}]`}`,isInput:!0,mayStandAlone:e===p}});export{n as a};
