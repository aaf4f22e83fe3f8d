/** What a cancelled job had and had not told GitLab. */

import type { Progress } from "../ports.ts";
import { RunError } from "../shared/errors.ts";
import { listed, plain } from "../shared/text.ts";

export function interrupted({ targets, done }: Progress, cause: RunError): RunError {
  const named = (kind: string, id: number, name: string | undefined | null) =>
    `${kind === "status_check" ? "status check" : "external control"} ${name == null ? id : `"${plain(name)}" (${id})`}`;
  const delivered = done.map((one) => `${named(one.target, one.id, one.name)}: ${one.status}`);
  const open = targets.filter(({ kind, id }) => !done.some((one) => one.target === kind && one.id === id));
  const told = delivered.length === 0 ? "nothing was delivered" : `delivered: ${listed(delivered)}`;
  const rest =
    open.length === 0
      ? ""
      : `; not delivered: ${listed(open.map(({ kind, id, name }) => named(kind, id, name)))}`;
  return new RunError("INTERRUPTED", `the job was cancelled; ${told}${rest}`, { cause });
}
