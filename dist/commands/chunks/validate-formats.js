import{a as m}from"./shared-version.js";import"./shared-bundler.js";import{createHash as u}from"node:crypto";var p={json:e=>JSON.stringify(e,null,2),sarif:e=>JSON.
stringify(f(l(e)),null,2),codequality:e=>JSON.stringify(l(e).map(g),null,2),github:e=>l(e).map(d).join(`
`)};function l(e){return e.flatMap(({policy:r,problems:n,warnings:i})=>[...n.map(s=>c(r,s,!0)),...i.map(s=>c(r,s,!1))])}function c(e,r,n){let[,i,s,o]=r.startsWith(
`${e}:`)?/^:(\d+):(\d+): (.*)$/s.exec(r.slice(e.length))??[]:[];return{file:e,line:Number(i??1),column:Number(s??1),isError:n,message:o??r}}var a="countersign-p\
olicy";function f(e){let r=e.map(({file:n,line:i,column:s,isError:o,message:t})=>({ruleId:a,ruleIndex:0,level:o?"error":"warning",message:{text:t},locations:[{physicalLocation:{
artifactLocation:{uri:n.split("/").map(encodeURIComponent).join("/")},region:{startLine:i,startColumn:s}}}]}));return{$schema:"https://docs.oasis-open.org/sarif\
/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{name:"Countersign",version:m,rules:[{id:a,shortDescription:{text:"\
A policy of Countersign must be valid."}}]}},columnKind:"utf16CodeUnits",results:r}]}}function g({file:e,line:r,isError:n,message:i}){return{description:i,check_name:a,
fingerprint:u("sha256").update(JSON.stringify([e,r,i])).digest("hex"),severity:n?"major":"minor",location:{path:e,lines:{begin:r}}}}function d({file:e,line:r,column:n,
isError:i,message:s}){let o=t=>t.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A");return`::${i?"error":"warning"} file=${(t=>o(t).replaceAll(":","%3A").replaceAll(",","%2C"))(e)},line=${r},col=${n}::${o(s)}`}export{p as validateFormats};
