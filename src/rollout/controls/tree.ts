/** Compliance frameworks with their requirements and controls, as GraphQL shows them. */

import type { GitLab } from "../../gitlab/client.ts";
import { allPages } from "../../shared/all-pages.ts";
import { PageInfo } from "../../shared/connection.ts";
import { RunError } from "../../shared/errors.ts";
import { maybe, parse } from "../../shared/schema.ts";
import { plain } from "../../shared/text.ts";
import * as z from "../../shared/zod.ts";

type Client = Pick<GitLab, "graphql">;

const whole = z.object({ hasNextPage: z.literal(false) });

const Control = z.pipe(
  z.object({
    id: z.string(),
    name: z.string(),
    controlType: maybe(z.string()),
    externalControlName: maybe(z.string()),
    externalUrl: maybe(z.string()),
    pingEnabled: maybe(z.boolean()),
  }),
  z.transform(({ id, name, externalControlName, externalUrl, pingEnabled }) => {
    const isExternal = name === "external_control";
    return {
      gid: id,
      id: numberIn(id),
      isExternal,
      /** Of an external control before GitLab 18.1, its address. */
      name: isExternal ? (externalControlName ?? externalUrl ?? name) : name,
      url: externalUrl,
      /** Undefined before GitLab 18.5, which always pings. */
      ping: pingEnabled,
    };
  }),
);
export type SeenControl = z.infer<typeof Control>;

const Requirement = z.pipe(
  z.object({
    id: z.string(),
    name: z.string(),
    description: z.string(),
    complianceRequirementsControls: z.object({ nodes: z.array(Control), pageInfo: whole }),
  }),
  z.transform(({ id, name, description, complianceRequirementsControls: { nodes: controls } }) => ({
    ...{ gid: id, id: numberIn(id), name, description, controls },
  })),
);
export type SeenRequirement = z.infer<typeof Requirement>;

const Framework = z.pipe(
  z.object({
    id: z.string(),
    name: z.string(),
    description: z.string(),
    color: z.string(),
    namespaceId: maybe(z.string()),
    complianceRequirements: z.object({ nodes: z.array(Requirement), pageInfo: whole }),
  }),
  z.transform(
    ({ id, name, description, color, namespaceId, complianceRequirements: { nodes: requirements } }) => ({
      ...{ gid: id, id: numberIn(id), name, description, color, requirements },
      groupId: namespaceId === undefined ? undefined : numberIn(namespaceId),
    }),
  ),
);
export type SeenFramework = z.infer<typeof Framework>;

const Frameworks = maybe(
  z.object({
    fullPath: z.string(),
    complianceFrameworks: maybe(z.object({ nodes: z.array(Framework), pageInfo: PageInfo })),
  }),
);
const Answer = z.object({ group: Frameworks, project: Frameworks });

export function numberIn(gid: string): number {
  return Number(/\d+$/.exec(gid)?.[0] ?? Number.NaN);
}

/** At most 50 requirements with 5 controls each, so that the inner lists are one page. */
function queryFor(kind: "group" | "project", more: string): string {
  const controls = `complianceRequirementsControls { pageInfo { hasNextPage } nodes { id name controlType externalUrl ${more} } }`;
  const requirements = `complianceRequirements { pageInfo { hasNextPage } nodes { id name description ${controls} } }`;
  const frameworks = `complianceFrameworks(first: 10, after: $after) { pageInfo { hasNextPage endCursor } nodes { id name description color namespaceId ${requirements} } }`;
  return `query($path: ID!, $after: String) { ${kind}(fullPath: $path) { id fullPath ${frameworks} } }`;
}

/**
 * Of a group, those of its top-level group and of the instance's central group; of a project, those that are applied to
 * it.
 * @throws RunError RIGHTS_MISSING if GitLab shows none of them
 */
export async function readFrameworks(
  gitlab: Client,
  kind: "group" | "project",
  path: string,
): Promise<readonly SeenFramework[]> {
  try {
    return await read(gitlab, queryFor(kind, "externalControlName pingEnabled"), kind, path);
  } catch (error) {
    // An older GitLab lacks a field, and then refuses the whole query.
    if (!(error instanceof RunError) || !/doesn't exist on type/.test(error.message)) throw error;
    return read(gitlab, queryFor(kind, ""), kind, path);
  }
}

async function read(
  gitlab: Client,
  query: string,
  kind: "group" | "project",
  path: string,
): Promise<readonly SeenFramework[]> {
  const found = await allPages("frameworks", async (after) => {
    const { data, errors } = await gitlab.graphql(query, { path, after });
    if (errors.length > 0)
      throw new RunError(
        "GITLAB_REFUSED",
        `GitLab did not show the frameworks of ${plain(path)}: ${errors.join("; ")}`,
      );
    const owner = parse(Answer, data)[kind];
    if (owner && owner.fullPath.toLowerCase() !== path.toLowerCase()) throw aboutAnother(kind, path);
    if (owner?.complianceFrameworks) return owner.complianceFrameworks;
    throw new RunError("RIGHTS_MISSING", `GitLab does not show the frameworks of ${plain(path)}`, {
      advice:
        kind === "group"
          ? "check the path; the token's user or bot must be a member of the group, which needs GitLab Premium or Ultimate"
          : "check the path, and give the token's user or bot the Developer role in the project",
    });
  });
  // The one that changed last comes first (framework.rb), so that a change between two pages hides another one.
  if (new Set(found.map(({ gid }) => gid)).size === found.length) return found;
  throw new RunError("GITLAB_UNEXPECTED", `the frameworks of ${plain(path)} changed while they were read`, {
    advice: "run it again",
  });
}

function aboutAnother(what: string, asked: string): RunError {
  return new RunError("GITLAB_UNEXPECTED", `GitLab answered about another ${what} than ${plain(asked)}`, {
    advice: "look for a proxy or a cache that mixes up answers",
  });
}

const Projects = z.object({
  group: maybe(
    z.object({
      complianceFrameworks: z.object({
        nodes: z.array(
          z.object({
            id: z.string(),
            projects: maybe(
              z.object({
                nodes: z.array(z.nullable(z.object({ id: z.string(), fullPath: z.string() }))),
                pageInfo: PageInfo,
              }),
            ),
          }),
        ),
      }),
    }),
  ),
});

export interface FrameworkProject {
  readonly id: number;
  readonly path: string;
}

/** The projects that have the framework, and that the token can see. */
export async function readFrameworkProjects(
  gitlab: Client,
  path: string,
  { gid }: Pick<SeenFramework, "gid">,
): Promise<readonly FrameworkProject[]> {
  // The id is a part of the query, because GitLab's type of the variable has a name of its own.
  const query = `query($path: ID!, $after: String) { group(fullPath: $path) { complianceFrameworks(id: ${JSON.stringify(gid)}) { nodes { id projects(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { id fullPath } } } } } }`;
  const found = await allPages("projects", async (after) => {
    const { data, errors } = await gitlab.graphql(query, { path, after });
    const framework = parse(Projects, data).group?.complianceFrameworks.nodes[0];
    if (framework && framework.id !== gid) throw aboutAnother("framework", gid);
    if (framework?.projects && errors.length === 0) return framework.projects;
    throw new RunError(
      "GITLAB_REFUSED",
      `GitLab did not show the projects of the framework: ${errors.join("; ") || "it gives no reason"}`,
    );
  });
  return found.flatMap((node) => (node ? [{ id: numberIn(node.id), path: node.fullPath }] : []));
}

const Expressions = z.object({
  complianceRequirementControls: z.object({
    controlExpressions: z.array(
      z.object({
        id: z.string(),
        expression: z.object({
          field: z.string(),
          operator: z.string(),
          boolean: maybe(z.boolean()),
          integer: maybe(z.number()),
          string: maybe(z.string()),
        }),
      }),
    ),
  }),
});

/** The built-in controls that this GitLab has, each with the text of its expression. */
export async function readExpressions(gitlab: Client): Promise<ReadonlyMap<string, string>> {
  const value = (type: string, alias: string) => `... on ${type} { field operator ${alias}: value }`;
  const values = `${value("BooleanExpression", "boolean")} ${value("IntegerExpression", "integer")} ${value("StringExpression", "string")}`;
  const query = `{ complianceRequirementControls { controlExpressions { id expression { ${values} } } } }`;
  const { data } = await gitlab.graphql(query);
  return new Map(
    parse(Expressions, data).complianceRequirementControls.controlExpressions.map(({ id, expression }) => {
      const { field, operator, boolean, integer, string } = expression;
      return [id, JSON.stringify({ operator, field, value: boolean ?? integer ?? string })];
    }),
  );
}
