import{$b_b as o}from"../index.js";import{$8_d as r}from"../index.js";
var n=30,u=r({id:"push_protection_enabled",title:"Secret push protection is on",type:"boolean",severity:"high",needs:{project:o},remediation:{text:"switch on Se\
cret push protection under Secure > Security configuration",page:"/-/security/configuration"},read({project:{secretPushProtection:e,role:t}}){return e===!0?{value:!0,
reason:"secret push protection is on"}:e!==void 0?{value:!1,reason:"secret push protection is off"}:t===void 0||t<n?{unknown:"GitLab shows secret push protectio\
n only to a token with at least the Developer role"}:{value:!1,reason:"secret push protection is not licensed for this project"}}});export{u as pushProtectionEnabled};
