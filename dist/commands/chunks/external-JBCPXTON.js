import{b as t}from"./chunk-GM76ES6B.js";import"./chunk-6UREDCDG.js";import"./chunk-XHUCYCOH.js";import"./chunk-2AWVKLQT.js";import"./chunk-AQ7DEGON.js";
import"./chunk-Z23466PB.js";import"./chunk-YFWBQXD3.js";function o(e){return{id:e.id,title:e.title??"Answered by an external service",severity:e.severity??"info",scope:"project",needs:{},expected:null,remediation:{text:"\
the service behind this control answers it"},...t(e),judge:void 0}}export{o as external};
