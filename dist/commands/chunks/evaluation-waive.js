import{a as o}from"./shared-waive.js";import"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";import"./shared-nearest.js";import"./shared-shared-errors.js";
import"./shared-text.js";import"./shared-bundler.js";export{o as waive};
