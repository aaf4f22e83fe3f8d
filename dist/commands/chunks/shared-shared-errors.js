var s={compliant:0,nonCompliant:1,setup:2,undetermined:3,undelivered:4,interrupted:143},t={INPUT_INVALID:2,POLICY_UNREADABLE:2,POLICY_INVALID:2,SUBJECT_UNKNOWN:2,
TARGET_UNKNOWN:2,TOKEN_REFUSED:2,RIGHTS_MISSING:2,SHA_MISMATCH:4,CONTROL_REFUSED:4,GITLAB_REFUSED:2,GITLAB_UNAVAILABLE:2,GITLAB_UNEXPECTED:2,TIMEOUT:2,INTERRUPTED:143,
INTERNAL:2},I=class extends Error{name="RunError";code;advice;problems;constructor(r,E,e={}){super(E,e.cause===void 0?void 0:{cause:e.cause}),this.code=r,this.advice=
e.advice,this.problems=e.problems??[]}get exitCode(){return t[this.code]}};export{s as a,I as b};
