import{$8_d as n}from"../index.js";var t=n({id:"scanner_fuzz_testing_running",title:"Coverage-guided fuzz testing runs on the default branch",type:"boolean",severity:"info",warning:"GitLab remove\
d scanner_fuzz_testing_running in 18.9; it stays unknown, remove it from the policy",needs:{},remediation:{text:"remove the control from the policy"},read:()=>({
unknown:"GitLab removed this control in 18.9, and none took its place"})});export{t as scannerFuzzTestingRunning};
