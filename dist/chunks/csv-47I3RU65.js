import{f as i}from"./chunk-MGABYZ7G.js";import{$a_a as n}from"../index.js";var g=["requirement","control","title","severity","status","message","actual","expected","remediation","url"],j=r=>{let s=r.requirements.flatMap(({name:t,controls:m})=>m.
map(({id:p,title:f,severity:u,status:a,message:c,actual:l,expected:d,remediation:e})=>[t,p,f,u,a,c,o(l),o(d),e.text,i(e.url)??""]));return[g,...s].map(t=>`${t.map(
y).join(",")}\r
`).join("")};function o(r){return r==null?"":typeof r=="string"?r:JSON.stringify(r)}var w=/(^|;)(?=[\s"']*[=+\-@＝＋－＠])/g;function y(r){return`"${n(r,1e4).
replace(w,"$1'").replaceAll('"','""')}"`}export{j as render};
