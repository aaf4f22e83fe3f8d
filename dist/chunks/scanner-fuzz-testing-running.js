import{$2599_e as e}from"../index.js";var n=e({id:"scanner_fuzz_testing_running",title:"Coverage-guided fuzz testing runs on the default branch",description:"Lo\
oked for a coverage-fuzzing report. GitLab removed the control in 18.9, so the result is unknown.",type:"boolean",severity:"info",warning:"GitLab removed scanne\
r_fuzz_testing_running in 18.9; it is always unknown, so remove it from the policy",needs:{},remediation:{text:"remove the control from the policy"},read:()=>({
unknown:"GitLab removed this control in 18.9 and did not replace it"})});export{n as scannerFuzzTestingRunning};
