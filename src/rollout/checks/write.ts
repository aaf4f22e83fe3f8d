/** Carries out the steps in one project, and reads back what became of them. */

import type { GitLab } from "../../gitlab/client.ts";
import type { StatusCheck } from "../../gitlab/resources/status-checks.ts";
import { maybe, parse } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import type { Change, ProjectName } from "../applied.ts";
import { type Failure, failureOf } from "../refusal.ts";
import { isAsWanted, type Step } from "./compare.ts";

const setting = "only_allow_merge_if_all_status_checks_passed";

/** What GitLab shows afterwards. */
interface After {
  readonly checks: readonly StatusCheck[];
  readonly mustSucceed: boolean | undefined;
}

/** Every step, done or not, in the given order. */
export async function carryOut(
  gitlab: GitLab,
  project: ProjectName,
  steps: readonly Step[],
  rotatesSecrets: boolean,
): Promise<readonly Change[]> {
  const failures = new Map<Step, Failure>();
  for (const step of steps)
    if (step.obstacle !== undefined) failures.set(step, { outcome: "failed", reason: step.obstacle });
  const changed = await changedSince(gitlab, project.id, steps);
  for (const step of inOrder(steps)) {
    if (failures.has(step)) continue;
    const other = changed(step);
    if (other) {
      failures.set(step, other);
      continue;
    }
    try {
      // A project must not lose its old check because the new one could not be made.
      if (step.action === "delete" && failures.size > 0 && !frees(step, steps))
        failures.set(step, { outcome: "failed", reason: "not deleted, because another change failed" });
      else await write(gitlab, project.id, step);
    } catch (error) {
      failures.set(step, failureOf(error));
    }
  }
  const after = await readBack(gitlab, project.id, steps).catch(failureOf);
  return steps.map((step): Change => {
    const { target, name, action, fields } = step;
    const result = outcomeOf(step, failures.get(step), after, rotatesSecrets);
    return { project, target, name, action, fields: [...fields], ...result };
  });
}

/** A check is changed by its id. Since it was read, somebody may have made another one of it, which nobody named. */
async function changedSince(
  gitlab: GitLab,
  projectId: number,
  steps: readonly Step[],
): Promise<(step: Step) => Failure | undefined> {
  const isOfCheck = ({ action, checkId }: Step) => action !== "none" && checkId !== undefined;
  if (!steps.some(isOfCheck)) return () => undefined;
  const now = await gitlab.StatusChecks.all(projectId).catch(failureOf);
  return (step) => {
    if (!isOfCheck(step)) return undefined;
    if ("outcome" in now) return now;
    return now.some(({ id, name }) => id === step.checkId && name === step.name) ? undefined : isAnother;
  };
}

const isAnother: Failure = {
  outcome: "failed",
  reason: "the check is gone or has another name since it was compared, so it was left alone: run it again",
};

/** First what frees an address or a name, then checks, then the setting, and at last what is deleted. */
function inOrder(steps: readonly Step[]): readonly Step[] {
  const rank = (step: Step) => {
    if (step.action === "delete") return frees(step, steps) ? 0 : 4;
    if (step.target === "setting") return step.mustSucceed ? 3 : 5;
    return step.action === "update" ? 1 : 2;
  };
  return steps.filter(({ action }) => action !== "none").sort((one, other) => rank(one) - rank(other));
}

/** Whether the check has to go before another one can have its address. */
function frees({ heldDigest }: Step, steps: readonly Step[]): boolean {
  return heldDigest !== undefined && steps.some(({ wanted }) => wanted?.urlDigest === heldDigest);
}

async function write(gitlab: GitLab, projectId: number, step: Step): Promise<void> {
  const { StatusChecks } = gitlab;
  const { action, target, wanted, checkId = 0, fields } = step;
  if (target === "setting")
    return gitlab.write("PUT", `/projects/${projectId}`, { [setting]: step.mustSucceed });
  if (action === "delete") return void (await StatusChecks.remove(projectId, checkId));
  if (!wanted) return;
  const { name, externalUrl, branchIds: protectedBranchIds, sharedSecret } = wanted;
  if (action === "create") {
    const scope = protectedBranchIds.length === 0 ? {} : { protectedBranchIds };
    const secret = sharedSecret === undefined ? {} : { sharedSecret };
    await StatusChecks.create(projectId, { name, externalUrl, ...scope, ...secret });
  } else
    await StatusChecks.update(projectId, checkId, {
      ...(fields.includes("name") ? { name } : {}),
      ...(fields.includes("external_url") ? { externalUrl } : {}),
      ...(fields.includes("branches") ? { protectedBranchIds } : {}),
      ...(fields.includes("shared_secret") && sharedSecret !== undefined ? { sharedSecret } : {}),
    });
}

async function readBack(gitlab: GitLab, projectId: number, steps: readonly Step[]): Promise<After> {
  const isOpen = (wanted: Step["target"]) =>
    steps.some(({ target, action }) => target === wanted && action !== "none");
  const checks = isOpen("check") ? await gitlab.StatusChecks.all(projectId) : [];
  return { checks, mustSucceed: isOpen("setting") ? await readSetting(gitlab, projectId) : undefined };
}

async function readSetting(gitlab: GitLab, projectId: number): Promise<boolean | undefined> {
  const schema = z.object({ id: z.literal(projectId), [setting]: maybe(z.boolean()) });
  return parse(schema, await gitlab.read(`/projects/${projectId}`))[setting];
}

type Result = Pick<Change, "outcome" | "reason">;

function outcomeOf(
  step: Step,
  failed: Failure | undefined,
  after: After | Failure,
  rotatesSecrets: boolean,
): Result {
  if (step.obstacle !== undefined) return failed ?? { outcome: "failed", reason: step.obstacle };
  if (step.action === "none") return { outcome: "unchanged", reason: null };
  if ("outcome" in after)
    return failed ?? { outcome: after.outcome, reason: `it could not be read back: ${after.reason}` };
  // An answer can be lost although the change was made. A secret is never shown, so that only the answer tells.
  const isShown = !(rotatesSecrets && step.fields.includes("shared_secret"));
  if (isDone(step, after) && (isShown || !failed)) return { outcome: "done", reason: null };
  return failed ?? dropped(step);
}

function isDone({ target, action, checkId, wanted, mustSucceed }: Step, after: After): boolean {
  if (target === "setting") return after.mustSucceed === mustSucceed;
  if (action === "delete") return !after.checks.some(({ id }) => id === checkId);
  const found = after.checks.find(({ id, name }) =>
    checkId === undefined ? name === wanted?.name : id === checkId,
  );
  return wanted !== undefined && isAsWanted(found, wanted);
}

/** GitLab answered that it is done, and it is not. */
function dropped({ target, action }: Step): Result {
  if (target === "setting")
    return {
      outcome: "refused",
      reason: "GitLab accepted the setting and dropped it: it requires GitLab Ultimate",
    };
  return action === "delete"
    ? {
        outcome: "refused",
        reason:
          "GitLab accepted the deletion, and the check is still there: the token requires the Maintainer role",
      }
    : { outcome: "failed", reason: "GitLab accepted the change, and shows something else afterwards" };
}
