import{a as r}from"./shared-json.js";var o={json:{file:"report.json",load:async()=>({render:r})},html:{file:"report.html",load:()=>import("./html.js")},junit:{file:"\
report.junit.xml",load:()=>import("./junit.js")},codequality:{file:"gl-code-quality-report.json",load:()=>import("./codequality.js")},sarif:{file:"report.sarif",
load:()=>import("./sarif.js")},annotations:{file:"gl-annotations.json",load:()=>import("./annotations.js")},metrics:{file:"metrics.txt",load:()=>import("./metrics.js")},
csv:{file:"controls.csv",load:()=>import("./csv.js")},markdown:{file:"summary.md",load:()=>import("./markdown.js")},badge:{file:"badge.svg",load:()=>import("./badge.js")},
oscal:{file:"oscal-assessment-results.json",load:()=>import("./oscal.js")}},t=[...Object.keys(o),"archive"];export{o as a,t as b};
