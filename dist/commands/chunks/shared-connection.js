import{a as e}from"./shared-facts-source.js";import{c as o}from"./shared-schema.js";import{h as n,k as s,n as h}from"./shared-api.js";var m=h({hasNextPage:s(),endCursor:o(
n())});function f({nodes:a,pageInfo:t},r){if(t.hasNextPage)throw new e(`there are more ${r} than the ${a.length} that GitLab shows at once`);return a}export{m as a,f as b};
