import{f}from"./shared-reporting-formats-findings.js";import{a as d}from"./shared-one-line.js";import{$e613_a as g}from"../index.js";import{$c006_a as x}from"../index.js";
var y=["requirement","control","title","severity","status","message","actual","expected","remediation","url","phase"],$=e=>{let n=e.requirements.flatMap(({name:r,
controls:o})=>o.map(t=>{let{id:s,severity:m,phase:l,message:p,actual:u,expected:c,remediation:a}=t;return[r,s,g(t),m,x(t),p,i(u),i(c),a.text,f(a.url)??"",l]}));
return[y,...n].map(r=>`${r.map(h).join(",")}\r
`).join("")};function i(e){return e==null?"":typeof e=="string"?e:JSON.stringify(e)}var v=/(^|;)(?=[\s"']*[=+\-@＝＋－＠])/g;function h(e){return`"${d(e,1e4).
replace(v,"$1'").replaceAll('"','""')}"`}export{$ as render};
