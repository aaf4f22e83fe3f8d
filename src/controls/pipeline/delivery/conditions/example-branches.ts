/** Names of branches that the conditions of a configuration treat differently, to find one that starts two pipelines. */

import type { CiRule } from "../../../../facts/pipeline/ci-jobs.ts";
import type { Configured } from "../../../../facts/pipeline/configuration/configured-jobs.ts";
import { type Expression, parseCondition } from "./syntax.ts";

const mostExamples = 30;

/** A plain name first, then those that conditions name, and names that their patterns may match. */
export function exampleBranches(configured: Configured): readonly string[] {
  const rules: readonly CiRule[] = [
    ...(configured.workflow.rules ?? []),
    ...configured.jobs.flatMap((job) => job.rules ?? []),
  ];
  const found = new Set(["feature"]);
  for (const { condition } of rules) {
    const expression = condition === undefined ? undefined : parseCondition(condition);
    if (expression) for (const name of namesIn(expression)) if (found.size < mostExamples) found.add(name);
  }
  for (const job of configured.jobs) {
    for (const name of refsIn(job.only)) if (found.size < mostExamples) found.add(name);
  }
  return [...found].filter((name) => /^[\w][\w./+-]*$/.test(name));
}

function namesIn(one: Expression): readonly string[] {
  if (one.kind === "text") return [one.value];
  if (one.kind === "pattern") return [nameFor(one.source)];
  return "left" in one ? [...namesIn(one.left), ...namesIn(one.right)] : [];
}

function refsIn(only: unknown): readonly string[] {
  const refs = typeof only === "object" && only !== null && "refs" in only ? only.refs : only;
  return [refs]
    .flat()
    .filter((ref): ref is string => typeof ref === "string")
    .map((ref) => (ref.startsWith("/") ? nameFor(ref.replace(/^\/|\/[ismU]*$/g, "")) : ref));
}

/** A guess: whether the pattern matches it is tried. */
function nameFor(source: string): string {
  return source
    .replace(/^\(\?\w+\)/, "")
    .replace(/\\([/.-])/g, "$1")
    .replace(/\\d|\[0-9\]/g, "1")
    .replace(/\\w|\[[^\]]*\]|\.(?=[*+])/g, "x")
    .replace(/\(([^()|]*)\|[^()]*\)/g, "$1")
    .replace(/[\^$()*+?]/g, "");
}
