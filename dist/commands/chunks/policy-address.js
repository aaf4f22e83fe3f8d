import{a as s,b as r}from"./shared-address.js";import"./shared-bundler.js";function a(t){let e=s(t);return r(t)?{typed:e,refused:"contains a user name or a pass\
word, which others could read: use an address that needs none, or group/project:path/to/file.yml@ref, which is read with gitlab_token"}:/^http:/i.test(t)?{typed:e,
refused:"is an http:// address, whose content others can change on the way: use https://"}:/^https:\/\//i.test(t)&&URL.canParse(t)?{kind:"url",typed:e,address:t}:
{typed:e,refused:"is not a valid https:// address"}}export{a as addressSource};
