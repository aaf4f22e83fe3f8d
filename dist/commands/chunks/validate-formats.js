import{a as p}from"./shared-version.js";import{e as a}from"./shared-text.js";import"./shared-bundler.js";import{createHash as u}from"node:crypto";var f={json:e=>a(
e),sarif:e=>a(g(l(e))),codequality:e=>a(l(e).map(d)),github:e=>l(e).map(h).join(`
`)};function l(e){return e.flatMap(({policy:r,problems:o,warnings:i})=>[...o.map(t=>m(r,t,!0)),...i.map(t=>m(r,t,!1))])}function m(e,r,o){let[,i,t,n]=r.startsWith(
`${e}:`)?/^:(\d+):(\d+): (.*)$/s.exec(r.slice(e.length))??[]:[];return{file:e,line:Number(i??1),column:Number(t??1),isError:o,message:n??r}}var c="countersign-p\
olicy";function g(e){let r=e.map(({file:o,line:i,column:t,isError:n,message:s})=>({ruleId:c,ruleIndex:0,level:n?"error":"warning",message:{text:s},locations:[{physicalLocation:{
artifactLocation:{uri:o.split("/").map(encodeURIComponent).join("/")},region:{startLine:i,startColumn:t}}}]}));return{$schema:"https://docs.oasis-open.org/sarif\
/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{name:"Countersign",version:p,rules:[{id:c,shortDescription:{text:"\
A policy of Countersign must be valid."}}]}},columnKind:"utf16CodeUnits",results:r}]}}function d({file:e,line:r,isError:o,message:i}){return{description:i,check_name:c,
fingerprint:u("sha256").update(JSON.stringify([e,r,i])).digest("hex"),severity:o?"major":"minor",location:{path:e,lines:{begin:r}}}}function h({file:e,line:r,column:o,
isError:i,message:t}){let n=s=>s.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A");return`::${i?"error":"warning"} file=${(s=>n(s).replaceAll(":","%3A").replaceAll(",","%2C"))(e)},line=${r},col=${o}::${n(t)}`}export{f as validateFormats};
