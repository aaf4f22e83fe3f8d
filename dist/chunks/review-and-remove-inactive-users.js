import{a as i,b as t,c as e}from"./shared-review-and-remove-inactive-users.js";import"./shared-member-activity.js";import"./shared-connection-pages.js";import"./shared-now.js";
import"./shared-project-members.js";import"./shared-connection.js";import"./shared-time.js";export{t as inactiveSince,e as inactiveText,i as reviewAndRemoveInactiveUsers};
