import{$42a1_b as t}from"../index.js";function e(i,n){return new t("POLICY_INVALID",`${i} is not valid UTF-8: it looks like ${a(n)}`,{advice:"save it as UTF-8"})}
function a(i){let[n,o]=i;return n===255&&o===254||n===254&&o===255?"UTF-16":i.includes(0)?"UTF-16 or a binary file":"ISO 8859-1 or Windows-1252"}export{e as notUtf8};
