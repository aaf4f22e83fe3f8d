import{a as t,b as o}from"./shared-unknown-targets.js";import"./shared-check-lines.js";import"./shared-nearest.js";import"./shared-shared-errors.js";import"./shared-text.js";
import"./shared-bundler.js";export{t as unfitStatusChecks,o as unknownTargets};
