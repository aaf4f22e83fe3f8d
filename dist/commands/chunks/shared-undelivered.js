import{a as n}from"./shared-failure.js";import{a as e}from"./shared-shared-errors.js";async function i(t,a){let r=await n(t,a);return r===e.interrupted?r:e.undelivered}export{i as a};
