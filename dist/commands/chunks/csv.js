import{a as f}from"./shared-names.js";import{a as d}from"./shared-counts.js";import{f as g}from"./shared-reporting-formats-findings.js";import{a as x}from"./shared-one-line.js";
import"./shared-text.js";import"./shared-bundler.js";var y=["requirement","control","title","severity","status","message","actual","expected","remediation","url",
"phase"],v=e=>{let o=e.requirements.flatMap(({name:r,controls:n})=>n.map(t=>{let{id:m,severity:s,phase:p,message:l,actual:u,expected:c,remediation:a}=t;return[r,
m,f(t),s,d(t),l,i(u),i(c),a.text,g(a.url)??"",p]}));return[y,...o].map(r=>`${r.map(q).join(",")}\r
`).join("")};function i(e){return e==null?"":typeof e=="string"?e:JSON.stringify(e)}var h=/(^|;)(?=[\s"']*[=+\-@＝＋－＠])/g;function q(e){return`"${x(e,1e4).
replace(h,"$1'").replaceAll('"','""')}"`}export{v as render};
