/** What the judged project adds to a central policy can fail, but cannot pass for controls that did not apply. */

import type { LoadedPolicy } from "../policy/policy.ts";
import type { Evaluation } from "./evaluate.ts";

/**
 * Without a judged control of the central policy, nothing passes: a project could add one control that always passes.
 * @param isAdded whether the judged project added a control
 */
export function withoutAddedPass(
  { verdict, requirements }: Evaluation,
  isAdded: NonNullable<LoadedPolicy["isAdded"]>,
): Evaluation {
  const rated = requirements.map((requirement) => {
    const central = requirement.controls.filter(({ control }) => !isAdded(requirement.name, control.id));
    const isJudged = central.some(({ status }) => status !== "not_applicable" && status !== "external");
    // As it would be without the project's file.
    const isEmpty = requirement.status === "pass" && central.length > 0 && !isJudged;
    return {
      isJudged,
      requirement: isEmpty ? { ...requirement, status: "not_applicable" as const } : requirement,
    };
  });
  const isAnyJudged = rated.some(({ isJudged }) => isJudged);
  return {
    verdict: verdict === "compliant" && !isAnyJudged ? "undetermined" : verdict,
    requirements: rated.map(({ requirement }) =>
      !isAnyJudged && requirement.status === "pass" ? { ...requirement, status: "unknown" } : requirement,
    ),
  };
}
