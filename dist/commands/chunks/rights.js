import{a as r,b as i,c as o}from"./shared-rights.js";import"./shared-facts-project-project.js";import"./shared-facts-source.js";import"./shared-facts-define.js";
import"./shared-schema.js";import"./shared-checks.js";import"./shared-api.js";import"./shared-bundler.js";export{i as Permissions,r as permissionFields,o as requireDeveloper};
