import{e}from"./shared-controls-define.js";import"./shared-bundler.js";var n=e({id:"scanner_fuzz_testing_running",title:"Coverage-guided fuzz testing runs on th\
e default branch",description:"Looked for a coverage-fuzzing report. GitLab removed the control in 18.9, so the result is unknown.",type:"boolean",severity:"inf\
o",warning:"GitLab removed scanner_fuzz_testing_running in 18.9; it is always unknown, so remove it from the policy",needs:{},remediation:{text:"remove the cont\
rol from the policy"},read:()=>({unknown:"GitLab removed this control in 18.9 and did not replace it"})});export{n as scannerFuzzTestingRunning};
