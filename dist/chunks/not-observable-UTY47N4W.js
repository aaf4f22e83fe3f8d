import{$8_d as e}from"../index.js";var i={auth_sso_enabled:{title:"The top-level group signs in with SAML",severity:"high",unknown:"no API shows whether the top-level group has an enabled SAML pr\
ovider; a policy can assert it with value and reason",remediation:"enable SAML single sign-on for the top-level group under its Settings > SAML SSO"},issue_tracking_enabled:{
title:"Merged merge requests are related to issues",severity:"low",unknown:"GitLab's own check always raises in this version and records no status, so there is \
nothing to reproduce; a policy can assert it with value and reason",remediation:"name the issue in every merge request, and assert the control in the policy"}},
l=Object.entries(i).map(([t,{title:n,severity:s,unknown:o,remediation:r}])=>e({id:t,title:n,type:"boolean",severity:s,asserted:!0,needs:{},remediation:{text:r},
read:()=>({unknown:o})}));export{l as notObservable};
