/** The policy that a project begins with, and the role that its facts require. */

import { stringify } from "yaml";
import { levelIn, roleName } from "../doctor/roles.ts";
import { loadPolicy } from "../policy/load.ts";
import { factsOf } from "../policy/policy.ts";
import { presetNames, presetText } from "../policy/presets/registry.ts";
import { RunError } from "../shared/errors.ts";
import { didYouMean } from "../shared/nearest.ts";

export const policyFile = ".countersign.yml";
const schema = "https://gitlab.com/countersign/countersign/-/raw/main/schema/policy.schema.json";

export interface Starter {
  readonly text: string;
  readonly controls: number;
  /** The lowest role with which a token can read every fact of the policy. */
  readonly role: string;
}

/** @throws RunError INPUT_INVALID if the preset does not exist */
export async function starterPolicy(preset: string, project: string | undefined): Promise<Starter> {
  if (!presetNames.includes(preset)) {
    throw new RunError("INPUT_INVALID", `there is no preset ${preset}${didYouMean(preset, presetNames)}`, {
      advice: `the presets are ${presetNames.join(", ")}`,
    });
  }
  const source = `preset:${preset}`;
  const policy = await loadPolicy([{ source, text: await presetText(source) }]);
  const controls = policy.requirements.flatMap((requirement) => requirement.controls);
  const level = Math.max(
    ...factsOf(policy, "merge_request").map(({ requiredRole }) => levelIn(requiredRole)),
  );
  return {
    text: policyText(preset, project),
    controls: controls.length,
    role: roleName(Math.max(30, level)),
  };
}

function policyText(preset: string, project: string | undefined): string {
  const name = project === undefined ? "Our baseline" : `Baseline of ${project.split("/").at(-1)}`;
  return `# yaml-language-server: $schema=${schema}
# What Countersign checks. "countersign explain" lists all controls, and "countersign validate" checks this file.
${stringify({ name }, { lineWidth: 0 }).trimEnd()}
extends:
  - preset:${preset}
# Requirements of your own go on top of the preset:
# requirements:
#   - name: The change itself
#     controls:
#       - id: merge_request_title
#         with: { pattern: "^[A-Z]+-[0-9]+" }
`;
}
