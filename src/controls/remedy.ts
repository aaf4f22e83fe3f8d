/**
 * How a failed control is mended over GitLab's API: the settings that it reads, the values that it requires, the requests.
 * `fix` uses it. Jobs do not load it (`scripts/bundle/without-documentation.mjs`).
 */

import { plain } from "../shared/text.ts";

/** As GitLab's API names the setting and its values. Null: nothing is set yet. */
export interface SettingChange {
  readonly setting: string;
  readonly from: boolean | number | string | null;
  readonly to: boolean | number | string;
}

/** One request that changes settings. */
export interface Write {
  readonly method: "POST" | "PUT" | "PATCH";
  /** Below the project, encoded: `/push_rule`. */
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly changes: readonly SettingChange[];
}

export interface Plan {
  /** Each only makes something stricter. Empty: every setting already has its value, or an obstacle says why not. */
  readonly writes: readonly Write[];
  /** What of the failure these requests cannot mend, and why, one sentence each. */
  readonly obstacles: readonly string[];
}

/**
 * The answer of a GET below the project, whole lists included; `""` is the project itself. `/groups/ID` is a group, which
 * may only be read.
 */
export type ReadSetting = (path: string) => Promise<unknown>;

export interface Remedy<Wanted = unknown> {
  /** The lowest role that may do it. */
  readonly role: "Maintainer" | "Owner";
  /** What it changes, by GitLab's names. */
  readonly settings: readonly string[];
  /** What the change means beyond the setting, for people who decide about it. */
  readonly note?: string;
  /** @param wanted parameters of the control, or the expression of a built-in control */
  plan(read: ReadSetting, wanted: Wanted): Promise<Plan>;
}

/** What a setting should be, whatever it is now. */
export type Wish = (current: unknown) => "kept" | { readonly to: boolean | number | string } | Obstacle;
export interface Obstacle {
  readonly obstacle: string;
}

type Wishes = Readonly<Record<string, Wish | undefined>>;

interface SettingsOf<Wanted> {
  /** Where they are read, below the project; the project itself by default. */
  readonly at?: string;
  readonly method?: Write["method"];
  readonly role?: Remedy["role"];
  readonly note?: string;
  /** By the name that both answer and request have. */
  readonly wishes: Wishes | ((wanted: Wanted) => Wishes);
  /** For wishes that depend on the parameters. */
  readonly settings?: readonly string[];
}

/** Settings that are keys of one answer, and of the request that changes them. */
export function settings<Wanted = unknown>(of: SettingsOf<Wanted>): Remedy<Wanted> {
  const { at = "", method = "PUT", role = "Maintainer", note, wishes } = of;
  return {
    role,
    settings: of.settings ?? Object.keys(wishes),
    ...(note === undefined ? {} : { note }),
    async plan(read, wanted) {
      const answer = objectOf(await read(at));
      return planOf(answer, typeof wishes === "function" ? wishes(wanted) : wishes, { method, path: at });
    },
  };
}

/** Compares the answer with the wishes. */
export function planOf(
  answer: Readonly<Record<string, unknown>>,
  wishes: Wishes,
  { method, path }: Pick<Write, "method" | "path">,
): Plan {
  const changes: SettingChange[] = [];
  const obstacles: string[] = [];
  for (const [setting, wish] of Object.entries(wishes)) {
    const current = answer[setting];
    const found = wish?.(current) ?? "kept";
    if (found === "kept") continue;
    if ("obstacle" in found) obstacles.push(`${setting}: ${found.obstacle}`);
    else changes.push({ setting, from: shown(current), to: found.to });
  }
  const body = Object.fromEntries(changes.map(({ setting, to }) => [setting, to]));
  return { writes: changes.length === 0 ? [] : [{ method, path, body, changes }], obstacles };
}

/** GitLab stores null for false in old rows. */
export const on: Wish = (current) => atLeast(true, [false, true])(current ?? noneOr(current, false));
export const off: Wish = (current) => atLeast(false, [true, false])(current ?? noneOr(current, false));

function noneOr<T>(current: unknown, value: T): T | undefined {
  return current === null ? value : undefined;
}

/** @param scale from the laxest value to the strictest: a stricter one than `value` is kept */
export function atLeast(value: boolean | string, scale: readonly (boolean | string)[]): Wish {
  return (current) => {
    if (current === undefined || current === null) return hidden;
    const at = scale.indexOf(current as string);
    if (at < 0) return { obstacle: `the value ${plain(String(current), 100)} is not known` };
    return at >= scale.indexOf(value) ? "kept" : { to: value };
  };
}

/** From the laxest to the strictest. */
export const mergeMethods: readonly string[] = ["merge", "rebase_merge", "ff"];

/** For a setting of which no value is stricter than another. */
export function oneOf(values: readonly (boolean | string)[]): Wish {
  const [first] = values;
  return (current) => {
    if (current === undefined || first === undefined) return hidden;
    return values.includes(current as string) ? "kept" : { to: first };
  };
}

/**
 * A setting that a policy may require either way: only the stricter value is ever written.
 * @param strict the stricter of its two values
 */
export function flag(wanted: boolean | undefined, strict = true): Wish | undefined {
  if (wanted === undefined) return undefined;
  if (wanted === strict) return strict ? on : off;
  return (current) =>
    (current ?? false) === wanted
      ? "kept"
      : { obstacle: `the policy expects the laxer value ${wanted}, and fix never lowers a protection` };
}

const hidden: Obstacle = {
  obstacle: "GitLab does not show it, because the token lacks the role or the project lacks the licence",
};

export function objectOf(answer: unknown): Readonly<Record<string, unknown>> {
  return typeof answer === "object" && answer !== null ? (answer as Record<string, unknown>) : {};
}

function shown(value: unknown): SettingChange["from"] {
  if (value === null || value === undefined || value === "") return null;
  return typeof value === "boolean" || typeof value === "number" ? value : plain(String(value), 200);
}

/** No request changes anything. */
export function unmendable(...obstacles: readonly string[]): Plan {
  return { writes: [], obstacles };
}
