/** Looks up the external controls that the inputs name, in the frameworks that are applied to the project. */

import type { GitLab } from "../gitlab/client.ts";
import type { ControlTarget as ControlInput } from "../inputs/targets.ts";
import { RunError } from "../shared/errors.ts";
import { didYouMean } from "../shared/nearest.ts";
import { maybe, parse, SchemaError } from "../shared/schema.ts";
import { listed, plain } from "../shared/text.ts";
import * as z from "../shared/zod.ts";
import type { Listed } from "./check-lines.ts";
import type { Target } from "./targets.ts";
import { unknownTargets } from "./unknown-targets.ts";

const PageInfo = z.object({ hasNextPage: z.boolean(), endCursor: maybe(z.string()) });
const pageInfo = "pageInfo { hasNextPage endCursor }";
const nodes = <T>(node: z.ZodMiniType<T>) => maybe(z.object({ pageInfo: PageInfo, nodes: z.array(node) }));

const Control = z.object({
  id: z.string(),
  name: z.string(),
  controlType: maybe(z.string()),
  externalControlName: maybe(z.string()),
});
const Requirement = z.object({ complianceRequirementsControls: nodes(Control) });
const Framework = z.object({ complianceRequirements: nodes(Requirement) });
const Answer = z.object({
  projects: z.object({
    nodes: z.array(z.object({ id: z.string(), complianceFrameworks: nodes(Framework) })),
  }),
});

/** Does not request `externalUrl`, which can contain a trigger token. */
const query = `query($ids: [ID!], $after: String) { projects(ids: $ids, first: 1) { nodes { id complianceFrameworks(after: $after) { ${pageInfo} nodes { complianceRequirements { ${pageInfo} nodes { complianceRequirementsControls { ${pageInfo} nodes { id name controlType externalControlName } } } } } } } } }`;

type KnownControl = Listed & { readonly isExternal: boolean };

/**
 * @returns undefined if the token may not see the frameworks (below Developer), or if GitLab shows none, or not all;
 * then only the endpoint itself knows the control
 */
export async function knownControls(
  gitlab: GitLab,
  projectId: number,
): Promise<readonly KnownControl[] | undefined> {
  try {
    const controls = await allControls(gitlab, `gid://gitlab/Project/${projectId}`);
    if (controls === undefined || controls.length === 0) return undefined;
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

/** Undefined if GitLab does not show all of them. A framework has few requirements, and a requirement few controls. */
async function allControls(gitlab: GitLab, id: string) {
  const controls: z.infer<typeof Control>[] = [];
  const seen = new Set<string>();
  for (let after: string | undefined; ; ) {
    const { data, errors } = await gitlab.graphql(query, { ids: [id], after });
    const [project] = errors.length > 0 ? [] : parse(Answer, data).projects.nodes;
    const frameworks = project?.id === id ? project.complianceFrameworks : undefined;
    if (!frameworks) return undefined;
    const requirements = frameworks.nodes.map((framework) => framework.complianceRequirements);
    const found = requirements
      .flatMap((page) => page?.nodes ?? [])
      .map((one) => one.complianceRequirementsControls);
    if ([...requirements, ...found].some((page) => page?.pageInfo.hasNextPage)) return undefined;
    controls.push(...found.flatMap((page) => page?.nodes ?? []));
    after = frameworks.pageInfo.endCursor;
    if (!frameworks.pageInfo.hasNextPage) return controls;
    if (after === undefined || seen.has(after)) return undefined;
    seen.add(after);
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
        `‹external_control› ${requirement}=${id}: the policy has no requirement "${requirement}"${didYouMean(requirement, requirements)}`,
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
