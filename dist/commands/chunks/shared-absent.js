import{b as r}from"./shared-shared-errors.js";function u(o,...n){return!(o instanceof r)||!("notFound"in o)?!1:n.some(t=>t===o.notFound)}export{u as a};
