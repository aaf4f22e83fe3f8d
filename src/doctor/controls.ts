/** The controls of the frameworks that are applied to the project. */

import { globalProjectId } from "../facts/select.ts";
import type { GitLab } from "../gitlab/client.ts";
import { maybe, parse } from "../shared/schema.ts";
import * as z from "../shared/zod.ts";

const nodes = <T>(node: z.ZodMiniType<T>) => maybe(z.object({ nodes: z.array(node) }));

const Control = z.object({
  id: z.string(),
  name: z.string(),
  externalControlName: maybe(z.string()),
  pingEnabled: maybe(z.boolean()),
});
const Requirement = z.object({ complianceRequirementsControls: nodes(Control) });
const Framework = z.object({ name: z.string(), complianceRequirements: nodes(Requirement) });
const Answer = z.object({ projects: nodes(z.object({ complianceFrameworks: nodes(Framework) })) });

export interface FrameworkControl {
  readonly id: number;
  readonly name: string;
  readonly framework: string;
  readonly isExternal: boolean;
  /** Undefined before GitLab 18.5, which always pings. */
  readonly isPinged: boolean | undefined;
}

/** Undefined if the token may not see the frameworks: below Developer the list is null, without an error. */
export async function readControls(
  gitlab: GitLab,
  projectId: number,
): Promise<readonly FrameworkControl[] | undefined> {
  const found = await ask(gitlab, projectId, "pingEnabled").catch(() => ask(gitlab, projectId, ""));
  return found?.flatMap(({ name: framework, complianceRequirements }) =>
    (complianceRequirements?.nodes ?? [])
      .flatMap((requirement) => requirement.complianceRequirementsControls?.nodes ?? [])
      .map((control) => ({
        id: Number(control.id.split("/").at(-1)),
        name: control.externalControlName ?? control.name,
        framework,
        isExternal: control.name === "external_control",
        isPinged: control.pingEnabled,
      })),
  );
}

/** An older GitLab lacks `pingEnabled` and then refuses the whole query. */
async function ask(gitlab: GitLab, projectId: number, more: string) {
  const query = `query($ids: [ID!]) { projects(ids: $ids, first: 1) { nodes { id complianceFrameworks { nodes { name complianceRequirements { nodes { complianceRequirementsControls { nodes { id name externalControlName ${more} } } } } } } } } }`;
  const { data } = await gitlab.graphql(query, { ids: [globalProjectId(projectId)] });
  return parse(Answer, data).projects?.nodes[0]?.complianceFrameworks?.nodes;
}
