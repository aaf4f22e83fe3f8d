/** The external controls that were named, looked up among those of the frameworks applied to the project. */

import type { ControlTarget as ControlInput } from "../inputs/targets.ts";
import { didYouMean } from "../shared/nearest.ts";
import { listed, plain } from "../shared/text.ts";
import type { KnownControl } from "./known-controls.ts";
import { type Target, unknownTargets } from "./targets.ts";

/**
 * Controls with the names GitLab shows.
 * @param known the controls of the frameworks applied to the project; undefined when the token may not see them
 * @throws RunError TARGET_UNKNOWN for a control that is not among them, or a requirement the policy has not
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
