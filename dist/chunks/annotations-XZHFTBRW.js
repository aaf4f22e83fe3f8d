import{$c_a as n}from"../index.js";var i=10;function s(o){let t=o.requirements.flatMap(({name:r,controls:l})=>l.flatMap(({id:a,status:e,message:f,remediation:p})=>{if(e!=="fail"&&e!=="unknown")return[];
let g=e==="fail"?` Fix: ${n(p.text,1e3)}`:"";return[{level:e==="fail"?"error":"warning",title:`${n(r)}: ${n(a)}`,message:`${n(f,1e3)}.${g}`}]}));return[...t.filter(
({level:r})=>r==="error").slice(0,i),...t.filter(({level:r})=>r==="warning").slice(0,i)]}export{s as annotations};
