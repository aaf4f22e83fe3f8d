import{a as t,b as a}from"./shared-unknown-targets.js";export{t as unfitStatusChecks,a as unknownTargets};
