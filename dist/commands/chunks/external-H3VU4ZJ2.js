import{b as t}from"./chunk-YONY3UOJ.js";import"./chunk-SQWKHZ4Y.js";import"./chunk-XHUCYCOH.js";import"./chunk-E33LJ6OX.js";import"./chunk-5CR5D7FZ.js";
import"./chunk-Z23466PB.js";import"./chunk-YFWBQXD3.js";function o(e){return{id:e.id,title:e.title??"Answered by an external service",severity:e.severity??"info",about:"project",needs:{},expected:null,remediation:{text:"\
the service behind this control answers it"},...t(e),judge:void 0}}export{o as external};
