/** The file of `controls apply`: one compliance framework with its requirements, controls and projects. */

import type { Problem } from "../../policy/document.ts";
import type { Scope } from "../../scope/scope.ts";
import type { Environment } from "../../shared/environment.ts";
import { type Path, text } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import { readFile } from "../read-file.ts";
import { Exclude, IdOrPath, ProjectList, scopeComplaints, textsOf } from "../scope-keys.ts";
import { fill, type Template } from "../template.ts";
import { type Typed, template, templateProblems } from "../variables.ts";

const External = z.strictObject({
  external: text(255, "The name of an external control"),
  url: text(2000, `The address that GitLab pings. \${NAME} is a variable of the environment`),
  secret: text(2000, "Signs the answers. It is written on creation and with --rotate-secrets"),
  ping: z.optional(z.boolean().check(z.describe("Whether GitLab pings the address; true by default"))),
});

const Requirement = z.strictObject({
  name: text(255),
  description: text(500),
  controls: z.array(z.union([text(255, "Id of a built-in control"), External])),
});

export const ControlFile = z.strictObject({
  $schema: z.optional(z.string()),
  group: IdOrPath.check(z.describe("Full path or id of the top-level group that has the framework")),
  framework: z.strictObject({
    name: text(255, "Its name, by which it is found"),
    description: text(255),
    color: z.optional(
      z
        .string()
        .check(
          z.regex(/^#(?:[0-9a-fA-F]{3}){1,2}$/, "a colour such as #1f75cb"),
          z.describe("If absent, it is left as it is; a new framework gets #1f75cb"),
        ),
    ),
  }),
  requirements: z.array(Requirement),
  projects: z.optional(ProjectList),
  exclude: z.optional(Exclude),
  exclusive: z.optional(
    z.boolean().check(z.describe("Whether the framework is taken from all other projects; false by default")),
  ),
});
type ControlFile = z.infer<typeof ControlFile>;

export type WantedControl =
  | { readonly kind: "built-in"; readonly name: string }
  | {
      readonly kind: "external";
      readonly name: string;
      readonly url: Template;
      readonly secret: Template;
      readonly ping: boolean;
    };

export interface WantedRequirement {
  readonly name: string;
  readonly description: string;
  readonly controls: readonly WantedControl[];
}

export interface WantedFramework {
  readonly group: string;
  readonly name: string;
  readonly description: string;
  /** Undefined: it stays as it is. */
  readonly color: string | undefined;
  readonly requirements: readonly WantedRequirement[];
  /** Undefined: its projects stay as they are. */
  readonly projects: Scope | undefined;
  readonly isExclusive: boolean;
}

/** The database refuses a longer address, which GitLab answers with an error 500 (db/structure.sql). */
const longestUrl = 1024;

/** compliance_requirement.rb and compliance_requirements_control.rb */
const mostRequirements = 50;
export const mostControls = 5;

/** @throws RunError INPUT_INVALID with every problem */
export async function readControlFile(path: string, env: Environment): Promise<WantedFramework> {
  const file = await readFile(path, ControlFile, (given) => problemsIn(given, env));
  const { group, framework, requirements, projects, exclude, exclusive = false } = file;
  return {
    ...{ group: String(group), name: framework.name, description: framework.description },
    color: framework.color,
    requirements: requirements.map(({ controls, ...rest }) => ({
      ...rest,
      controls: controls.map(wantedControl),
    })),
    projects: projects && { projects: textsOf(projects), exclude },
    isExclusive: exclusive,
  };
}

function wantedControl(entry: ControlFile["requirements"][number]["controls"][number]): WantedControl {
  if (typeof entry === "string") return { kind: "built-in", name: entry };
  const { external: name, url, secret, ping = true } = entry;
  return { kind: "external", name, url: template(url), secret: template(secret), ping };
}

function problemsIn(file: ControlFile, env: Environment): readonly Problem[] {
  const { requirements, projects, exclude, exclusive } = file;
  return [
    ...(requirements.length > mostRequirements
      ? [{ path: ["requirements"], message: `GitLab takes at most ${mostRequirements} requirements` }]
      : []),
    ...twice(
      requirements.map(({ name }, at) => ({ path: ["requirements", at, "name"], text: name })),
      "requirements",
    ),
    ...requirements.flatMap(({ controls }, at) =>
      controlProblems(controls, ["requirements", at, "controls"], env),
    ),
    ...(projects === undefined ? [] : scopeComplaints({ projects: textsOf(projects), exclude })),
    ...(projects === undefined && (exclusive !== undefined || exclude !== undefined)
      ? [
          {
            path: [exclusive === undefined ? "exclude" : "exclusive"],
            message: "without projects, it says nothing",
          },
        ]
      : []),
  ];
}

type Controls = ControlFile["requirements"][number]["controls"];

function controlProblems(controls: Controls, path: Path, env: Environment): readonly Problem[] {
  const named = controls.map((entry, at) =>
    typeof entry === "string"
      ? { path: [...path, at], text: entry }
      : { path: [...path, at, "external"], text: entry.external },
  );
  const externals = controls.flatMap((entry, at) =>
    typeof entry === "string" ? [] : [{ entry, at: [...path, at] }],
  );
  const urls = externals.map(
    ({ entry, at }): Typed => ({ path: [...at, "url"], text: entry.url, isAddress: true }),
  );
  const secrets = externals.map(({ entry, at }): Typed => ({ path: [...at, "secret"], text: entry.secret }));
  return [
    ...(controls.length > mostControls
      ? [{ path, message: `GitLab takes at most ${mostControls} controls in a requirement` }]
      : []),
    ...(controls.length === 0
      ? [{ path, message: "controls is empty, so that nothing would be required" }]
      : []),
    ...twice(named, "controls"),
    ...twice(urls, "controls with the url"),
    ...urls.flatMap(({ path, text }) => [
      ...(/^(https?:\/\/|\$\{)/i.test(text)
        ? []
        : [{ path, message: "url must begin with https:// or http://" }]),
    ]),
    ...[...urls, ...secrets].flatMap(({ path, text }) =>
      /\{project_(id|path)\}/.test(text)
        ? [
            {
              path,
              message: `${path.at(-1)} contains a part of a project, but a control is the same for all of them`,
            },
          ]
        : [],
    ),
    ...templateProblems([...urls, ...secrets], env),
    ...urls.flatMap(({ path, text }) => {
      const { length } = fill(template(text), { id: 0, path: "" }, env);
      return length <= longestUrl
        ? []
        : [{ path, message: `url has ${length} characters, and GitLab takes at most ${longestUrl}` }];
    }),
  ];
}

function twice(texts: readonly Typed[], what: string): readonly Problem[] {
  return texts.flatMap(({ path, text }, at) =>
    texts.slice(0, at).some((other) => other.text === text)
      ? [{ path, message: `there are two ${what} ${JSON.stringify(text)}` }]
      : [],
  );
}
