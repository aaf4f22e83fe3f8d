import{$5_b as t}from"../index.js";
function o(e){return{id:e.id,title:e.title??"Answered by an external service",severity:e.severity??"info",scope:"project",needs:{},expected:null,remediation:{text:"\
the service behind this control answers it"},...t(e),judge:void 0}}export{o as external};
