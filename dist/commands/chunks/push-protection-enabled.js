import{b as t}from"./shared-facts-project-project.js";import{e as r}from"./shared-controls-define.js";import"./shared-facts-define.js";import"./shared-schema.js";
import"./shared-checks.js";import"./shared-api.js";import"./shared-bundler.js";var i=30,n=r({id:"push_protection_enabled",title:"Secret push protection is on",description:"\
True when the project's security setting is on. GitLab hides the setting from roles below Developer and where it is not licensed. A hidden setting counts as off\
 only when the token is known to have the Developer role or a higher one.",type:"boolean",severity:"high",needs:{project:t},remediation:{text:"switch on Secret \
push protection under Secure > Security configuration",page:"/-/security/configuration"},read({project:{secretPushProtection:e,role:o}}){return e===!0?{value:!0,
reason:"secret push protection is on"}:e!==void 0?{value:!1,reason:"secret push protection is off"}:o===void 0||o<i?{unknown:"GitLab shows secret push protectio\
n only to a token with at least the Developer role"}:{value:!1,reason:"secret push protection is not licensed for this project"}}});export{n as pushProtectionEnabled};
