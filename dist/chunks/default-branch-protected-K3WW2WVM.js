#!/usr/bin/env node
import{b as a,c as b}from"./chunk-L2QUPY3B.js";import"./chunk-3IMXHFC6.js";import"./chunk-OBH7XN5N.js";import"./chunk-WSELW6RB.js";import"./chunk-6AIPHAPT.js";export{a as defaultBranchProtected,b as protection};
