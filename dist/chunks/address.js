import{a as s,b as a}from"./shared-address.js";function r(t){let e=s(t);return a(t)?{typed:e,refused:"contains a user name or a password, which others could rea\
d: use an address that needs none, or group/project:path/to/file.yml@ref, which is read with gitlab_token"}:/^http:/i.test(t)?{typed:e,refused:"is an http:// ad\
dress, whose content others can change on the way: use https://"}:/^https:\/\//i.test(t)&&URL.canParse(t)?{kind:"url",typed:e,address:t}:{typed:e,refused:"is no\
t a valid https:// address"}}export{r as addressSource};
