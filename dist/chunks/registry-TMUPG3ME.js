import{$l_a as o}from"../index.js";var e={json:{file:"report.json",load:async()=>({render:o})},html:{file:"report.html",load:()=>import("./html-OEIQQ24R.js")},junit:{file:"report.junit.xml",
load:()=>import("./junit-BEEQRULI.js")},codequality:{file:"gl-code-quality-report.json",load:()=>import("./codequality-W3SHFVTW.js")},sarif:{file:"report.\
sarif",load:()=>import("./sarif-P6FU4QYF.js")},annotations:{file:"gl-annotations.json",load:()=>import("./annotations-JJNUNX73.js")},metrics:{file:"metric\
s.txt",load:()=>import("./metrics-ACERDUR6.js")},csv:{file:"controls.csv",load:()=>import("./csv-5AGCJL45.js")},markdown:{file:"summary.md",load:()=>import("./markdown-CTWY7PQR.js")},
badge:{file:"badge.svg",load:()=>import("./badge-HHFYZDT3.js")}};export{e as formats};
