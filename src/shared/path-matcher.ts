/**
 * Many patterns over many paths at once. All patterns are one tree of names, and a path walks down every branch that
 * fits, so that time grows with the branches that are alive rather than with the number of patterns. Paths that follow
 * each other share the walk through the folders they have in common.
 */

import { createNameIndex, type NameIndex } from "./name-index.ts";
import type { NamePattern } from "./name-pattern.ts";
import { checkLimit } from "./work-limit.ts";

/** One name of a pattern, from slash to slash. */
export interface PatternPart {
  readonly name: NamePattern;
  /** Any number of folders may come before it. */
  readonly isDeep: boolean;
}

interface Branch<T> {
  // Most branches are leaves, and a map that nobody fills costs more than the rest of a branch.
  literals: Map<string, Branch<T>> | undefined;
  /** By the pattern itself: one who builds the parts uses one object for equal texts, so that equal branches are one. */
  patterns: NameIndex<Branch<T>> | undefined;
  /** Where the walk continues after any number of folders. It stays alive for the rest of the path. */
  deep: Branch<T> | undefined;
  readonly isDeep: boolean;
  readonly values: T[];
  /** The step in which it came alive last: a branch that comes alive twice in one step is walked once. */
  step: number;
}

export interface PathMatcher<T> {
  /** The values of every pattern that matches the whole path, in no particular order. */
  readonly valuesFor: (path: string) => readonly T[];
  /** Whether a path below this folder could fit a pattern. */
  readonly canMatchBelow: (folder: string) => boolean;
}

export function createPathMatcher<T>(
  patterns: Iterable<readonly [parts: readonly PatternPart[], value: T]>,
): PathMatcher<T> {
  const root = createBranch<T>(false);
  for (const [parts, value] of patterns) add(root, parts, value);
  /** The names of the path that was walked last, and the branches that were alive after each of them. */
  let names: string[] = [];
  let alive: (readonly Branch<T>[])[] = [root.deep ? [root, root.deep] : [root]];
  let steps = 0;

  function walk(path: string): readonly Branch<T>[] {
    checkLimit();
    const next = path.split("/");
    let shared = 0;
    while (shared < names.length && names[shared] === next[shared]) shared++;
    names = next;
    alive = alive.slice(0, shared + 1);
    for (let at = shared; at < next.length; at++) alive.push(step(alive[at] ?? [], next[at] ?? "", ++steps));
    return alive[next.length] ?? [];
  }

  return {
    valuesFor(path) {
      const found: T[] = [];
      for (const { values } of walk(path)) for (const value of values) found.push(value);
      return found;
    },
    canMatchBelow: (folder) =>
      walk(folder).some(
        ({ deep, isDeep, literals, patterns }) => deep !== undefined || isDeep || !!literals || !!patterns,
      ),
  };
}

function createBranch<T>(isDeep: boolean): Branch<T> {
  return { literals: undefined, patterns: undefined, deep: undefined, isDeep, values: [], step: 0 };
}

function add<T>(root: Branch<T>, parts: readonly PatternPart[], value: T): void {
  let branch = root;
  for (const { name, isDeep } of parts) {
    if (isDeep && !branch.isDeep) {
      branch.deep ??= createBranch(true);
      branch = branch.deep;
    }
    branch = childOf(branch, name);
  }
  branch.values.push(value);
}

function childOf<T>(branch: Branch<T>, name: NamePattern): Branch<T> {
  if (name.literal === undefined) {
    branch.patterns ??= createNameIndex();
    const index = branch.patterns;
    return index.get(name) ?? index.add(name, createBranch<T>(false));
  }
  branch.literals ??= new Map();
  const known = branch.literals.get(name.literal);
  if (known) return known;
  const child = createBranch<T>(false);
  branch.literals.set(name.literal, child);
  return child;
}

function step<T>(alive: readonly Branch<T>[], name: string, number: number): readonly Branch<T>[] {
  const next: Branch<T>[] = [];
  for (const branch of alive) {
    if (branch.isDeep) grow(branch, number, next);
    grow(branch.literals?.get(name), number, next);
    branch.patterns?.each(name, (child) => grow(child, number, next));
  }
  return next;
}

/** Adds the branch, and what is below it at any depth, if it did not come alive in this step yet. */
function grow<T>(first: Branch<T> | undefined, number: number, next: Branch<T>[]): void {
  for (let branch = first; branch !== undefined && branch.step !== number; branch = branch.deep) {
    branch.step = number;
    next.push(branch);
  }
}
