import{b as n}from"./shared-shared-errors.js";import"./shared-bundler.js";function e(i,o){return new n("POLICY_INVALID",`${i} is not valid UTF-8: it looks like ${r(
o)}`,{advice:"save it as UTF-8"})}function r(i){let[o,t]=i;return o===255&&t===254||o===254&&t===255?"UTF-16":i.includes(0)?"UTF-16 or a binary file":"ISO 8859-\
1 or Windows-1252"}export{e as notUtf8};
