import{b as r}from"./chunk-G436ABEP.js";import{d as o}from"./chunk-AQ7DEGON.js";import"./chunk-J5WW4HX6.js";import"./chunk-7J7MU3VY.js";
import"./chunk-YFWBQXD3.js";var n=30,u=o({id:"push_protection_enabled",title:"Secret push protection is on",type:"boolean",severity:"high",needs:{project:r},remediation:{text:"switch on Se\
cret push protection under Secure > Security configuration",page:"/-/security/configuration"},read({project:{secretPushProtection:e,role:t}}){return e===!0?{value:!0,
reason:"secret push protection is on"}:e!==void 0?{value:!1,reason:"secret push protection is off"}:t===void 0||t<n?{unknown:"GitLab shows secret push protectio\
n only to a token with at least the Developer role"}:{value:!1,reason:"secret push protection is not licensed for this project"}}});export{u as pushProtectionEnabled};
