import{$n_b as n}from"../index.js";var r=/exceeds max complexity|Query too large|doesn't exist on type|doesn't accept argument/;function m(t,c,e){if(e.length<2||!(t instanceof Error)||!r.test(t.message))
throw t;let o=Math.ceil(e.length/2),s=n(c,e.slice(0,o)),i=n(c,e.slice(o));return l=>(e.indexOf(l)<o?s:i)(l)}export{m as selectHalves};
