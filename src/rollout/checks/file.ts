/** The file of `checks apply`: which status checks which projects have. */

import type { Problem } from "../../policy/document.ts";
import type { Scope } from "../../scope/scope.ts";
import type { Environment } from "../../shared/environment.ts";
import type { Path } from "../../shared/schema.ts";
import { text } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import { readFile } from "../read-file.ts";
import { Exclude, Group, ProjectList, scopeComplaints, textsOf } from "../scope-keys.ts";
import { fill, type Template } from "../template.ts";
import { type Typed, template, templateProblems } from "../variables.ts";

const name = text(255, "Its name, which is unique in a project");
const variables = `\${NAME} is a variable of the environment, {project_id} and {project_path} are the project's`;

export const CheckEntry = z.strictObject({
  name,
  external_url: text(2000, `The address that GitLab notifies. ${variables}`),
  branches: z.optional(
    z
      .array(text(255))
      .check(
        z.describe("Exact names of protected branches that it is for. If absent, it is for all branches"),
      ),
  ),
  shared_secret: z.optional(
    text(
      2000,
      `Signs what GitLab sends. GitLab never shows it, so it is written on creation and with --rotate-secrets. ${variables}`,
    ),
  ),
});

export const CheckFile = z.strictObject({
  $schema: z.optional(z.string()),
  group: z.optional(Group),
  projects: z.optional(ProjectList),
  exclude: z.optional(Exclude),
  must_succeed: z.optional(
    z
      .boolean()
      .check(z.describe("The project setting Status checks must succeed. If absent, it is left as it is")),
  ),
  checks: z.optional(z.array(CheckEntry)),
  absent: z.optional(
    z.array(name).check(z.describe("Names of checks that are deleted. Nothing else is ever deleted")),
  ),
});
type CheckFile = z.infer<typeof CheckFile>;

export interface WantedCheck {
  readonly name: string;
  readonly externalUrl: Template;
  /** Undefined: all branches. */
  readonly branches: readonly string[] | undefined;
  /** Undefined: it stays as it is. */
  readonly sharedSecret: Template | undefined;
}

export interface WantedChecks {
  readonly scope: Scope;
  /** Undefined: it stays as it is. */
  readonly mustSucceed: boolean | undefined;
  readonly checks: readonly WantedCheck[];
  readonly absent: readonly string[];
}

/** external_status_check.rb */
const longestSecret = 255;

/** @throws RunError INPUT_INVALID with every problem */
export async function readCheckFile(path: string, env: Environment): Promise<WantedChecks> {
  return wantedOf(await readFile(path, CheckFile, (file) => problemsIn(file, env)));
}

function scopeOf({ group, projects, exclude }: CheckFile): Scope {
  return { group, projects: textsOf(projects), exclude };
}

function wantedOf(file: CheckFile): WantedChecks {
  return {
    scope: scopeOf(file),
    mustSucceed: file.must_succeed,
    checks: (file.checks ?? []).map(wantedCheck),
    absent: file.absent ?? [],
  };
}

export function wantedCheck(entry: z.infer<typeof CheckEntry>): WantedCheck {
  return {
    name: entry.name,
    externalUrl: template(entry.external_url),
    branches: entry.branches,
    sharedSecret: entry.shared_secret === undefined ? undefined : template(entry.shared_secret),
  };
}

function problemsIn(file: CheckFile, env: Environment): readonly Problem[] {
  const { checks = [], absent = [], must_succeed } = file;
  const nothing = checks.length + absent.length === 0 && must_succeed === undefined;
  return [
    ...scopeComplaints(scopeOf(file)),
    ...(nothing
      ? [{ path: ["checks"], message: "there is nothing to do: checks, absent and must_succeed are missing" }]
      : []),
    ...checks.flatMap((entry, at) => entryProblems(entry, ["checks", at], env)),
    ...twice(
      checks.map(({ name }, at) => ({ path: ["checks", at, "name"], text: name })),
      (text) => `there are two checks with the name "${text}"`,
    ),
    ...twice(
      checks.map(({ external_url }, at) => ({ path: ["checks", at, "external_url"], text: external_url })),
      () => "two checks have this external_url, and in one project each must have its own",
    ),
    ...absent.flatMap((text, at) =>
      checks.some(({ name }) => name === text)
        ? [{ path: ["absent", at], message: `the check "${text}" is in checks and in absent` }]
        : [],
    ),
  ];
}

export function entryProblems(
  { external_url, shared_secret, branches }: Omit<z.infer<typeof CheckEntry>, "name">,
  path: Path,
  env: Environment,
): readonly Problem[] {
  const url: Typed = { path: [...path, "external_url"], text: external_url, isAddress: true };
  const secret =
    shared_secret === undefined ? [] : [{ path: [...path, "shared_secret"], text: shared_secret }];
  const isAddress = /^(https?:\/\/|\$\{)/i.test(external_url) && !/\s/.test(external_url);
  return [
    ...(isAddress ? [] : [{ path: url.path, message: "external_url must begin with https:// or http://" }]),
    ...(branches?.length === 0
      ? [{ path: [...path, "branches"], message: "branches is empty: leave it out for all branches" }]
      : []),
    ...templateProblems([url, ...secret], env),
    ...secret.flatMap(({ path, text }) => {
      const { length } = fill(template(text), { id: 0, path: "" }, env);
      return length <= longestSecret
        ? []
        : [
            {
              path,
              message: `shared_secret has ${length} characters, and GitLab takes at most ${longestSecret}`,
            },
          ];
    }),
  ];
}

function twice(texts: readonly Typed[], message: (text: string) => string): readonly Problem[] {
  return texts.flatMap(({ path, text }, at) =>
    texts.slice(0, at).some((other) => other.text === text) ? [{ path, message: message(text) }] : [],
  );
}
