#!/usr/bin/env node
var a={compliant:0,nonCompliant:1,setup:2,undetermined:3,undelivered:4,interrupted:143},o={INPUT_INVALID:{exit:2,means:"an input is missing, unknown or has a ba\
d value"},POLICY_UNREADABLE:{exit:2,means:"the policy could not be fetched or opened"},POLICY_INVALID:{exit:2,means:"the policy was read but is not a valid poli\
cy"},SUBJECT_UNKNOWN:{exit:2,means:"there is no such project or merge request, or the token cannot see it"},TARGET_UNKNOWN:{exit:2,means:"the status check or ex\
ternal control does not exist"},TOKEN_REFUSED:{exit:2,means:"GitLab refused the token, or the project has no licence for the endpoint"},RIGHTS_MISSING:{exit:2,means:"\
the token is valid but lacks a role or scope"},SHA_MISMATCH:{exit:4,means:"the merge request's head is another commit"},CONTROL_REFUSED:{exit:4,means:"GitLab re\
fused the signed answer to an external control"},GITLAB_REFUSED:{exit:2,means:"GitLab understood the request and refused it"},GITLAB_UNAVAILABLE:{exit:2,means:"\
GitLab could not be reached or kept failing"},GITLAB_UNEXPECTED:{exit:2,means:"the answer is not GitLab's: a redirect, a page, a cut or malformed body"},TIMEOUT:{
exit:2,means:"the overall deadline passed"},INTERRUPTED:{exit:143,means:"the job was cancelled"},INTERNAL:{exit:2,means:"a defect in Countersign"}},t=class extends Error{name="\
RunError";code;advice;problems;constructor(r,n,e={}){super(n,e.cause===void 0?void 0:{cause:e.cause}),this.code=r,this.advice=e.advice,this.problems=e.problems??
[]}get exitCode(){return o[this.code].exit}};export{a,t as b};
