import{a,b as e,c as l}from"./shared-placeholders.js";import"./shared-nearest.js";export{e as fillIn,a as placeholdersOf,l as withFilledMessage};
