/** The controls of the frameworks applied to a project: enough to know whether an id exists, and its name. */

import * as z from "zod/mini";
import type { GitLab } from "../gitlab/client.ts";
import { RunError } from "../shared/errors.ts";
import { maybe, parse, SchemaError } from "../shared/schema.ts";
import type { Listed } from "./targets.ts";

const nodes = <T>(node: z.ZodMiniType<T>) => maybe(z.object({ nodes: z.array(node) }));

const Control = z.object({
  id: z.string(),
  name: z.string(),
  controlType: maybe(z.string()),
  externalControlName: maybe(z.string()),
});
const Requirement = z.object({ complianceRequirementsControls: nodes(Control) });
const Framework = z.object({ complianceRequirements: nodes(Requirement) });
const Answer = z.object({ projects: nodes(z.object({ complianceFrameworks: nodes(Framework) })) });

/** Never asks for `externalUrl`: it can hold a trigger token. */
const query = `query($ids: [ID!]) { projects(ids: $ids, first: 1) { nodes { complianceFrameworks { nodes { complianceRequirements { nodes { complianceRequirementsControls { nodes { id name controlType externalControlName } } } } } } } } }`;

export type KnownControl = Listed & { readonly isExternal: boolean };

/**
 * @returns undefined when the token may not see the frameworks (below Developer), or none is shown: then only the
 * endpoint itself can tell
 */
export async function knownControls(
  gitlab: GitLab,
  projectId: number,
): Promise<readonly KnownControl[] | undefined> {
  try {
    const { data, errors } = await gitlab.graphql(query, { ids: [`gid://gitlab/Project/${projectId}`] });
    if (errors.length > 0) return undefined;
    const frameworks = parse(Answer, data).projects?.nodes[0]?.complianceFrameworks?.nodes ?? [];
    const controls = frameworks
      .flatMap((framework) => framework.complianceRequirements?.nodes ?? [])
      .flatMap((requirement) => requirement.complianceRequirementsControls?.nodes ?? []);
    if (controls.length === 0) return undefined;
    return controls.map((control) => ({
      id: Number(control.id.split("/").at(-1)),
      name: control.externalControlName ?? control.name,
      isExternal: control.name === "external_control" || control.controlType === "external",
    }));
  } catch (error) {
    if (error instanceof SchemaError) return undefined;
    if (error instanceof RunError && error.code !== "INTERRUPTED") return undefined;
    throw error;
  }
}
