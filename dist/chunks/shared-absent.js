import{$42a1b as a}from"../index.js";function r(o,...n){return!(o instanceof a)||!("notFound"in o)?!1:n.some(t=>t===o.notFound)}export{r as a};
