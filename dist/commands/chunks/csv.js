import{f}from"./shared-reporting-formats-findings.js";import{a as d}from"./shared-one-line.js";import"./shared-text.js";import"./shared-bundler.js";var g=["requ\
irement","control","title","severity","status","message","actual","expected","remediation","url"],y=e=>{let i=e.requirements.flatMap(({name:t,controls:n})=>n.map(
({id:o,title:s,severity:l,status:m,message:p,actual:u,expected:c,remediation:r})=>[t,o,s,l,m,p,a(u),a(c),r.text,f(r.url)??""]));return[g,...i].map(t=>`${t.map(x).
join(",")}\r
`).join("")};function a(e){return e==null?"":typeof e=="string"?e:JSON.stringify(e)}var v=/(^|;)(?=[\s"']*[=+\-@＝＋－＠])/g;function x(e){return`"${d(e,1e4).
replace(v,"$1'").replaceAll('"','""')}"`}export{y as render};
