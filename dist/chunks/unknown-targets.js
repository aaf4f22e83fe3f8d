import{a as t,b as a,c as o}from"./shared-unknown-targets.js";import"./shared-nearest.js";export{t as unfitStatusChecks,a as unknownTargets,o as withoutLicence};
