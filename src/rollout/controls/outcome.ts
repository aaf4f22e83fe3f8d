/** What became of each step, by what GitLab shows afterwards. */

import type { Change } from "../applied.ts";
import type { Failure } from "../refusal.ts";
import { isAsWanted, type RequirementStep } from "./compare.ts";
import type { AnyStep } from "./context.ts";
import type { SeenFramework } from "./tree.ts";

export function parentOf(
  step: AnyStep,
  requirements: readonly RequirementStep[],
): RequirementStep | undefined {
  return requirements.find((one) => one.controls.some((control) => control === step));
}

type Result = Pick<Change, "outcome" | "reason">;

export function outcomeOf(
  step: AnyStep,
  failure: Failure | undefined,
  after: SeenFramework | undefined,
  parent: RequirementStep | undefined,
  rotatesSecrets: boolean,
): Result {
  if (step.action === "none") return { outcome: "unchanged", reason: null };
  // An answer can be lost although the change was made. A secret is never shown, so that only the answer tells.
  const isShown = !(rotatesSecrets && step.fields.includes("secret"));
  if (isDone(step, after, parent) && (isShown || !failure)) return { outcome: "done", reason: null };
  return (
    failure ?? {
      outcome: "failed",
      reason: "GitLab accepted the change, and shows something else afterwards",
    }
  );
}

function isDone(
  step: AnyStep,
  after: SeenFramework | undefined,
  parent: RequirementStep | undefined,
): boolean {
  if (!after) return false;
  if (step.target === "framework") {
    const { description, color } = step.values;
    return after.description === description && after.color.toLowerCase() === color.toLowerCase();
  }
  const requirement = after.requirements.find(({ name }) => name === (parent ?? step).name);
  if (step.target === "requirement")
    return step.action === "delete" ? !requirement : requirement?.description === step.description;
  const { wanted, seen } = step;
  if (!wanted) return !requirement?.controls.some(({ id }) => id === seen?.id);
  return requirement?.controls.some((control) => isAsWanted(control, wanted)) === true;
}
