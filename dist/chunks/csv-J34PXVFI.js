import{f as i}from"./chunk-URLSRDCA.js";import{a as n}from"./chunk-APIG3MQ2.js";var g=["requirement","control","title","severity","status","message","actual","expected","remediation","url"],j=r=>{let s=r.requirements.flatMap(({name:t,controls:m})=>m.
map(({id:f,title:p,severity:u,status:c,message:a,actual:l,expected:d,remediation:e})=>[t,f,p,u,c,a,o(l),o(d),e.text,i(e.url)??""]));return[g,...s].map(t=>`${t.map(
y).join(",")}\r
`).join("")};function o(r){return r==null?"":typeof r=="string"?r:JSON.stringify(r)}var w=/(^|;)(?=[\s"']*[=+\-@＝＋－＠])/g;function y(r){return`"${n(r,1e4).
replace(w,"$1'").replaceAll('"','""')}"`}export{j as render};
