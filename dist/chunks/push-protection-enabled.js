import{$39cf_b as t}from"../index.js";import{$2599_e as r}from"../index.js";var n=30,i=r({id:"push_protection_enabled",title:"Secret push protection is on",description:"\
True when the project's security setting is on. GitLab hides the setting from roles below Developer and where it is not licensed. A hidden setting counts as off\
 only when the token is known to have the Developer role or a higher one.",type:"boolean",severity:"high",needs:{project:t},remediation:{text:"switch on Secret \
push protection under Secure > Security configuration",page:"/-/security/configuration"},read({project:{secretPushProtection:e,role:o}}){return e===!0?{value:!0,
reason:"secret push protection is on"}:e!==void 0?{value:!1,reason:"secret push protection is off"}:o===void 0||o<n?{unknown:"GitLab shows secret push protectio\
n only to a token with at least the Developer role"}:{value:!1,reason:"secret push protection is not licensed for this project"}}});export{i as pushProtectionEnabled};
