import{f}from"./shared-reporting-formats-findings.js";import{a as d}from"./shared-one-line.js";var g=["requirement","control","title","severity","status","messa\
ge","actual","expected","remediation","url"],y=e=>{let i=e.requirements.flatMap(({name:t,controls:n})=>n.map(({id:s,title:o,severity:l,status:m,message:u,actual:p,
expected:c,remediation:r})=>[t,s,o,l,m,u,a(p),a(c),r.text,f(r.url)??""]));return[g,...i].map(t=>`${t.map(x).join(",")}\r
`).join("")};function a(e){return e==null?"":typeof e=="string"?e:JSON.stringify(e)}var v=/(^|;)(?=[\s"']*[=+\-@＝＋－＠])/g;function x(e){return`"${d(e,1e4).
replace(v,"$1'").replaceAll('"','""')}"`}export{y as render};
