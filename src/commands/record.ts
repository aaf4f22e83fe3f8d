/** `test --record FILE`: judges a live project or merge request once, and writes what it read as a policy test. */

import { lstat, writeFile } from "node:fs/promises";
import { dirname, relative } from "node:path";
import { stringify } from "yaml";
import { recordCase, usersNamedIn } from "../cases/record.ts";
import { compose } from "../compose.ts";
import { redactor } from "../evidence/redact.ts";
import { fromEnvironment, readInputs } from "../inputs/read.ts";
import { factsOf } from "../policy/policy.ts";
import { run } from "../run.ts";
import { shownAddress } from "../shared/address.ts";
import { exitCodes, RunError } from "../shared/errors.ts";
import { plain } from "../shared/text.ts";
import type { Given } from "./command.ts";
import { withOrigin } from "./origin.ts";
import type { Terminal } from "./terminal.ts";

export async function record(file: string, given: Given["flags"], terminal: Terminal): Promise<number> {
  const { env, signal, secrets } = terminal;
  const { record: _, name = "as recorded", ...rest } = Object.fromEntries(given);
  // The test covers the policy in the folder, and nothing is reported to GitLab.
  const named = await withOrigin(new Map(Object.entries(rest)), terminal);
  const flags = new Map([...named, ["policy-from", "checkout"], ["dry-run", "true"]]);
  const inputs = await readInputs({ flags, env, getInput: fromEnvironment(env) });
  const policy = recordable(inputs.policy, file);
  await refuseToOverwrite(file);
  const composed = await compose(
    { ...inputs, statusChecks: [], controls: [], note: "never" },
    { env, signal, secrets, onRequest: () => {} },
  );
  try {
    const {
      report,
      facts,
      policy: judged,
    } = await run({ ...inputs, statusChecks: [], controls: [], note: "never" }, env, composed.ports);
    const { subject, requirements, verdict } = report;
    const scope = subject.merge_request ? "merge_request" : "project";
    const controls = requirements.flatMap((requirement) => requirement.controls);
    const recorded = await recordCase(
      {
        policy,
        name,
        subject: scope,
        project: subject.project.path,
        iid: subject.merge_request?.iid,
        facts,
        read: new Set(factsOf(judged, scope).map(({ id }) => id)),
        named: new Set(controls.flatMap(({ expected }) => usersNamedIn(expected))),
        verdict,
        statuses: controls.map(({ id, status }) => [id, status] as const),
      },
      redactor(secrets, true),
    );
    // A link to a file that does not exist yet would be followed otherwise.
    await writeFile(file, stringify(recorded, { lineWidth: 0, aliasDuplicateObjects: false }), {
      flag: "wx",
    });
    terminal.print(`recorded: ${plain(file)} (${verdict}); secrets are removed and people have numbers`);
    return exitCodes.compliant;
  } finally {
    composed.close();
  }
}

/** The path of the policy, relative to the test file. */
function recordable(policies: readonly string[], file: string): string {
  const [policy = ""] = policies;
  if (policies.length !== 1 || (policy.includes(":") && !policy.startsWith("preset:"))) {
    throw new RunError(
      "INPUT_INVALID",
      `--record takes one policy in this folder, or a preset, not ${policies.map(shownAddress).join(", ")}`,
    );
  }
  return policy.startsWith("preset:") ? policy : relative(dirname(file), policy) || policy;
}

async function refuseToOverwrite(file: string): Promise<void> {
  const isThere = await lstat(file).then(
    () => true,
    () => false,
  );
  if (isThere)
    throw new RunError("INPUT_INVALID", `--record ${file}: the file already exists; name another file`);
}
