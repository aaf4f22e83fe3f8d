/** The status checks that the inputs name, as the project has them. */

import { findCheck, splits } from "../delivery/check-lines.ts";
import type { Exam, ProjectCheck } from "./exam.ts";

/** Empty if the token may not see the project's checks. */
export async function namedChecks(exam: Exam): Promise<readonly ProjectCheck[]> {
  const all = (await exam.projectChecks()) ?? [];
  const texts = exam.inputs.statusChecks.flatMap((line) => [
    line,
    ...[...splits(line)].map(([, right]) => right),
  ]);
  const ids = new Set(texts.flatMap((text) => findCheck(text, all)?.id ?? []));
  return all.filter(({ id }) => ids.has(id));
}
