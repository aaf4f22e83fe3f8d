#!/usr/bin/env node
import{a as n,b as a,c as o,e as r}from"./chunk-BOKKO3ZH.js";import"./chunk-OLKH727A.js";import"./chunk-O6EWQLDP.js";import"./chunk-IOCQ3XXK.js";
import"./chunk-6AIPHAPT.js";var s={evaluate:"judge and report; the same as no command at all",demo:"run the job against an embedded GitLab: no GitLab, no token, no network",sandbox:"start \
that embedded GitLab and print its address and tokens",validate:"check policies: validate POLICY..."};function p(){let d=o.map(t=>{let e=a[t],i=e.default===void 0?
"":` [${e.default}]`;return`  ${r(t).padEnd(26)} ${e.summary.replaceAll("`","")}${i}`});return[`countersign ${n}: judges a GitLab merge request against a policy\
 and reports the verdict to GitLab`,"","usage: countersign [COMMAND] [FLAGS]","","commands:",...Object.entries(s).map(([t,e])=>`  ${t.padEnd(10)} ${e}`),"","fla\
gs, each also as INPUT_NAME in the environment:",...d,"","exit codes: 0 compliant, 1 non-compliant, 2 set-up, 3 undetermined, 4 not delivered, 143 cancelled"].join(
`
`)}export{s as commands,p as helpText};
