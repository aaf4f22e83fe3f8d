import{a as i,b as t,c as r}from"./shared-review-and-remove-inactive-users.js";import"./shared-member-activity.js";import"./shared-connection-pages.js";import"./shared-now.js";
import"./shared-project-members.js";import"./shared-connection.js";import"./shared-controls-define.js";import"./shared-select.js";import"./shared-judged-head.js";
import"./shared-facts-source.js";import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";import"./shared-time.js";import"./shared-api.js";
import"./shared-text.js";import"./shared-bundler.js";export{t as inactiveSince,r as inactiveText,i as reviewAndRemoveInactiveUsers};
