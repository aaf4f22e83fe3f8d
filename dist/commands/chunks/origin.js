import{a as i}from"./shared-origin.js";import"./shared-git-objects.js";import"./shared-facts-source.js";import"./shared-text.js";import"./shared-bundler.js";export{i as withOrigin};
