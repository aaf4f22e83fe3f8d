import{a as o,b as r}from"./shared-doctor-questions-project.js";import"./shared-roles.js";import"./shared-question.js";import"./shared-subject.js";import"./shared-collect.js";
import"./shared-facts-project-project.js";import"./shared-select.js";import"./shared-judged-head.js";import"./shared-merge-request.js";import"./shared-facts-source.js";
import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";import"./shared-gitlab-errors.js";import"./shared-api.js";import"./shared-shared-errors.js";
import"./shared-text.js";import"./shared-bundler.js";export{r as questions,o as roleOf};
