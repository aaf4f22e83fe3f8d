import{a as r}from"./shared-facts-source.js";import{c as e}from"./shared-schema.js";import{i as s,l as n,o as h}from"./shared-api.js";var i=h({hasNextPage:n(),endCursor:e(
s())});function m({nodes:a,pageInfo:t},o){if(t.hasNextPage)throw new r(`there are more ${o} than the ${a.length} that GitLab shows at once`);return a}export{i as a,m as b};
