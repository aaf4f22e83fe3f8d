#!/usr/bin/env node
import{a as o}from"./chunk-3IMXHFC6.js";import"./chunk-OBH7XN5N.js";import{y as r}from"./chunk-WSELW6RB.js";import"./chunk-6AIPHAPT.js";var i=30,c=r({id:"push_protection_enabled",title:"Secret push protection is on",description:"The project's security setting. GitLab hides the key from roles bel\
ow Developer and where it is not licensed: a missing key counts as off only when the token's role is known to be Developer or higher.",type:"boolean",severity:"\
high",needs:{project:o},remediation:{text:"switch on Secret push protection under Secure > Security configuration",page:"/-/security/configuration"},read({project:{
secretPushProtection:e,role:t}}){return e===!0?{value:!0,because:"secret push protection is on"}:e!==void 0?{value:!1,because:"secret push protection is off"}:t===
void 0||t<i?{unknown:"GitLab shows secret push protection only to a token with at least the Developer role"}:{value:!1,because:"secret push protection is not li\
censed for this project"}}});export{c as pushProtectionEnabled};
