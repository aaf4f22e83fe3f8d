import{a,b as e,c as i}from"./shared-placeholders.js";import"./shared-nearest.js";import"./shared-bundler.js";export{e as fillIn,a as placeholdersOf,i as withFilledMessage};
