/** The keys of a roll-out file that say which projects are meant. */

import type { Problem } from "../policy/document.ts";
import { type Scope, scopeProblems } from "../scope/scope.ts";
import { text } from "../shared/schema.ts";
import * as z from "../shared/zod.ts";

export const IdOrPath = z.union([text(1000), z.int().check(z.minimum(1))]);

export const ProjectList = z
  .array(IdOrPath)
  .check(z.describe("Full paths, ids, or globs whose first part is a group, such as acme/**"));

export const Exclude = z.array(text(1000)).check(z.describe("Globs of full paths that are left out"));

export const Group = IdOrPath.check(
  z.describe("Full path or id of a group: its projects and those of its subgroups"),
);

export function textsOf(list: readonly (string | number)[] | undefined): readonly string[] | undefined {
  return list?.map(String);
}

export function scopeComplaints(scope: Scope): readonly Problem[] {
  return scopeProblems(scope).map(({ input, index, message }) => ({
    path: index === undefined ? [input] : [input, index],
    message: `${input} ${message}`,
  }));
}
