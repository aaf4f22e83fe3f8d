import{a as i,b as e,c as t}from"./shared-review-and-remove-inactive-users.js";import"./shared-member-activity.js";import"./shared-now.js";import"./shared-project-members.js";
import"./shared-time.js";export{e as inactiveSince,t as inactiveText,i as reviewAndRemoveInactiveUsers};
