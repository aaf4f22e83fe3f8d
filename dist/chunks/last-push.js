import{a}from"./shared-last-push.js";export{a as lastPush};
