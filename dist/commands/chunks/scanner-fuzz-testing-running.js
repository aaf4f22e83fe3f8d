import{d as n}from"./shared-controls-define.js";import"./shared-bundler.js";var e=n({id:"scanner_fuzz_testing_running",title:"Coverage-guided fuzz testing runs \
on the default branch",description:"Looked for a coverage-fuzzing report. GitLab removed the control in 18.9, so the result is unknown.",type:"boolean",severity:"\
info",warning:"GitLab removed scanner_fuzz_testing_running in 18.9; it is always unknown, so remove it from the policy",needs:{},remediation:{text:"remove the c\
ontrol from the policy"},read:()=>({unknown:"GitLab removed this control in 18.9 and did not replace it"})});export{e as scannerFuzzTestingRunning};
