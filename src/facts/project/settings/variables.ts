/** The CI/CD variables of the project and of the groups above it, without their values. */

import { allFrom } from "../../../shared/all-pages.ts";
import { type Connection, PageInfo } from "../../../shared/connection.ts";
import { maybe } from "../../../shared/schema.ts";
import * as z from "../../../shared/zod.ts";
import { defineFact, type FactContext } from "../../define.ts";
import { UnreadableFact } from "../../source.ts";
import { queryProject } from "./project-query.ts";
import { projectSettings } from "./project-settings.ts";

const shared = {
  key: z.string(),
  variableType: z.string(),
  protected: z.boolean(),
  masked: z.boolean(),
  hidden: z.boolean(),
  raw: z.boolean(),
  environmentScope: maybe(z.string()),
};
const Own = z.object(shared);
const Inherited = z.object({
  ...shared,
  groupName: maybe(z.string()),
  groupCiCdSettingsPath: maybe(z.string()),
});
const own = z.object({ pageInfo: PageInfo, nodes: z.array(Own) });
const inherited = z.object({ pageInfo: PageInfo, nodes: z.array(Inherited) });
const Node = z.object({ ciVariables: maybe(own), inheritedCiVariables: maybe(inherited) });

export interface Variable {
  readonly key: string;
  readonly isFile: boolean;
  readonly isProtected: boolean;
  readonly isMasked: boolean;
  /** Masked, and its value is never shown again. */
  readonly isHidden: boolean;
  /** References in its value are not expanded. */
  readonly isRaw: boolean;
  /** Such as `*` or `production`. */
  readonly environments: string;
  /** Path of the group that it belongs to; undefined for the project's own. */
  readonly group: string | undefined;
}

const role = "Maintainer";
const page = "pageInfo { hasNextPage endCursor }";
const fields = "key variableType protected masked hidden raw environmentScope";
const ownFields = `${page} nodes { ${fields} }`;
const inheritedFields = `${page} nodes { ${fields} groupName groupCiCdSettingsPath }`;

/**
 * REST would send the values, and writes an audit event for each call (ee/lib/ee/api/helpers/variables_helpers.rb).
 * Variables of the instance are in neither list.
 */
export const variables = defineFact<readonly Variable[]>({
  id: "variables",
  summary: "The CI/CD variables of the project and the groups above",
  requiredRole: role,
  scope: "project",
  async collect(context) {
    const fields = `ciVariables(first: 100) { ${ownFields} } inheritedCiVariables(first: 100) { ${inheritedFields} }`;
    const { ciVariables, inheritedCiVariables } = await queryProject(context, { fields, shape: Node, role });
    // Null is "may not see them"; without variables, the list is empty (app/graphql/types/project_type.rb).
    if (!ciVariables || !inheritedCiVariables) throw new UnreadableFact(await whyHidden(context));
    const [mine, theirs] = await Promise.all([
      allFrom("variables", ciVariables, (after) =>
        furtherPage(context, "ciVariables", ownFields, own, after),
      ),
      allFrom("variables", inheritedCiVariables, (after) =>
        furtherPage(context, "inheritedCiVariables", inheritedFields, inherited, after),
      ),
    ]);
    return [
      ...mine.map((row) => ({ ...variableOf(row), group: undefined })),
      ...theirs.map((row) => ({ ...variableOf(row), group: groupOf(row) })),
    ];
  },
});

/** Where CI/CD is off, nobody may see the variables, although they are still stored (app/policies/project_policy.rb). */
async function whyHidden({ read }: FactContext): Promise<string> {
  const { pipelinesAccess } = await read(projectSettings);
  return pipelinesAccess === "disabled"
    ? "CI/CD is switched off in the project, and GitLab then shows its variables to nobody"
    : "GitLab shows them only to Maintainers of the project";
}

function variableOf(row: z.infer<typeof Own>) {
  return {
    key: row.key,
    isFile: row.variableType === "FILE",
    isProtected: row.protected,
    isMasked: row.masked,
    isHidden: row.hidden,
    isRaw: row.raw,
    environments: row.environmentScope ?? "*",
  };
}

/** The path of the page is the only field with the group's full path. */
function groupOf({ groupCiCdSettingsPath = "", groupName }: z.infer<typeof Inherited>): string {
  return /\/groups\/(.+)\/-\/settings\//.exec(groupCiCdSettingsPath)?.[1] ?? groupName ?? "a group above";
}

async function furtherPage<N>(
  context: FactContext,
  list: string,
  wanted: string,
  shape: z.ZodMiniType<Connection<N>>,
  after: string,
): Promise<Connection<N>> {
  const fields = `list: ${list}(first: 100, after: $after) { ${wanted} }`;
  return (await queryProject(context, { fields, shape: z.object({ list: shape }), after, role })).list;
}
