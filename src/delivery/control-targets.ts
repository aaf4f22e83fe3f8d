/** Looks up the external controls that the inputs name, in the frameworks that are applied to the project. */

import * as z from "zod/mini";
import type { GitLab } from "../gitlab/client.ts";
import type { ControlTarget as ControlInput } from "../inputs/targets.ts";
import { RunError } from "../shared/errors.ts";
import { didYouMean } from "../shared/nearest.ts";
import { maybe, parse, SchemaError } from "../shared/schema.ts";
import { listed, plain } from "../shared/text.ts";
import type { Listed } from "./check-lines.ts";
import type { Target } from "./targets.ts";
import { unknownTargets } from "./unknown-targets.ts";

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

/** Does not request `externalUrl`, which can contain a trigger token. */
const query = `query($ids: [ID!]) { projects(ids: $ids, first: 1) { nodes { complianceFrameworks { nodes { complianceRequirements { nodes { complianceRequirementsControls { nodes { id name controlType externalControlName } } } } } } } } }`;

type KnownControl = Listed & { readonly isExternal: boolean };

/**
 * @returns undefined if the token may not see the frameworks (below Developer), or if GitLab shows none; then only the
 * endpoint itself knows the control
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

/**
 * The controls, with the names that GitLab shows.
 * @param known the controls of the frameworks applied to the project; undefined when the token may not see them
 * @throws RunError TARGET_UNKNOWN for a control that is not among them, or a requirement that the policy does not have
 */
export function controlTargets(
  inputs: readonly ControlInput[],
  requirements: readonly string[],
  known: readonly KnownControl[] | undefined,
): readonly Target[] {
  const problems: string[] = [];
  const targets = inputs.map(({ id, requirement }): Target => {
    if (requirement !== undefined && !requirements.includes(requirement)) {
      problems.push(
        `external_control ${requirement}=${id}: the policy has no requirement "${requirement}"${didYouMean(requirement, requirements)}`,
      );
    }
    const control = known?.find((candidate) => candidate.id === id);
    if (known && !control) {
      const external = known
        .filter(({ isExternal }) => isExternal)
        .map((one) => `${one.id} (${plain(one.name)})`);
      problems.push(
        `external control ${id} is not in a framework applied to the project, which has ${external.length === 0 ? "no external control" : listed(external)}`,
      );
    }
    if (control && !control.isExternal)
      problems.push(
        `control ${id} (${plain(control.name)}) is not an external control: GitLab judges it itself`,
      );
    return { kind: "external_control", id, name: control?.name, requirement };
  });
  if (problems.length === 0) return targets;
  throw unknownTargets(problems, "external_control");
}
