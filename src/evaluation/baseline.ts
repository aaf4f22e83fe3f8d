/**
 * Excuses known failures: a control that failed in an earlier report already, and is not worse now, is shown and does
 * not count. If the earlier report cannot be read or is not valid, every failure counts.
 */

import { atHead, type BranchHead } from "../facts/branches/branch-head.ts";
import type { LoadedBaseline } from "../policy/baseline.ts";
import type { PolicyReaders } from "../policy/read.ts";
import { itemDigest } from "../shared/long-list.ts";
import { parse } from "../shared/schema.ts";
import { count } from "../shared/text.ts";
import * as z from "../shared/zod.ts";
import type { JudgedControl, JudgedRequirement } from "./evaluate.ts";

export interface BaselineReaders {
  readonly readers: Pick<PolicyReaders, "checkout" | "ownProject" | "project" | "artifact">;
  /** The branch whose artifact counts, and whose file where the policy was read from no repository. */
  readonly branch: () => Promise<string>;
  readonly head: (branch: string) => Promise<BranchHead>;
  readonly projectId: number;
  /** Hexadecimal digest of a text. */
  readonly sha256: (text: string) => string;
}

const Control = z.object({
  id: z.string(),
  status: z.string(),
  message: z.string(),
  expected: z.optional(z.unknown()),
  actual: z.optional(z.unknown()),
  actual_rest: z.optional(z.array(z.string())),
});
const EarlierReport = z.object({
  schema: z.string(),
  generated_at: z.string(),
  subject: z.object({ project: z.object({ id: z.number() }) }),
  requirements: z.array(z.object({ name: z.string(), controls: z.array(Control) })),
});
type EarlierControl = z.infer<typeof Control>;

export interface Earlier {
  readonly baseline: LoadedBaseline;
  readonly report: z.infer<typeof EarlierReport> | undefined;
  /** Where the report was found, or why it was not read. */
  readonly where: string;
}

export async function readEarlier(baseline: LoadedBaseline, from: BaselineReaders): Promise<Earlier> {
  const { job, path } = baseline;
  const named = job === undefined ? path : `${path} of job ${job}`;
  try {
    const { where, content } = await contentOf(baseline, from);
    const report = parse(EarlierReport, JSON.parse(content));
    if (report.schema !== "countersign.report/v1") throw new Error("it is not a report of Countersign");
    if (report.subject.project.id !== from.projectId) throw new Error("it is about another project");
    return { baseline, report, where };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const where = `the baseline ${named} was not read (${why}): every failure counts`;
    return { baseline, report: undefined, where };
  }
}

/**
 * Reads the baseline from where the policy that names it was read: anyone who may change it may also change the policy. If
 * it came from the head of a merge request for a policy from elsewhere, the author could excuse any failure.
 */
async function contentOf({ job, path, place }: LoadedBaseline, from: BaselineReaders) {
  const { readers } = from;
  if (job !== undefined) {
    const branch = await from.branch();
    return {
      where: `${path}@${branch} of job ${job}`,
      content: await readers.artifact(branch, job, path),
    };
  }
  if (place?.kind === "checkout") return { where: path, content: await readers.checkout(path) };
  if (place?.kind === "project") {
    const { project, ref } = place;
    const { text } = await readers.project(project, path, ref);
    return { where: `${project}:${path}@${ref}`, content: text };
  }
  // Throws where no branch is protected: a file there could be the author's.
  const protectedBranch = await from.branch();
  const branch = place?.branch ?? protectedBranch;
  const read = (ref: string) => readers.ownProject(path, ref);
  return { where: `${path}@${branch}`, content: (await atHead(branch, from.head(branch), read)).text };
}

/** @param earlier read baselines, each for the requirements it names */
export function standing(
  judged: readonly JudgedRequirement[],
  earlier: readonly Earlier[],
  sha256: BaselineReaders["sha256"],
): { readonly judged: readonly JudgedRequirement[]; readonly notices: readonly string[] } {
  const excused = new Map<Earlier, number>();
  const requirements = judged.map((requirement) => {
    const found = earlier.find(({ baseline }) => baseline.requirements.includes(requirement.name));
    if (!found?.report) return requirement;
    const { report } = found;
    const before = report.requirements.find(({ name }) => name === requirement.name);
    const controls = requirement.controls.map((control) => {
      const then = sameControl(control, requirement.controls, before?.controls ?? []);
      if (!then) return control;
      const stood = stoodAlready(control, then, sha256);
      if (stood) excused.set(found, (excused.get(found) ?? 0) + 1);
      return withBaseline(control, then.status, stood, report.generated_at);
    });
    return { ...requirement, controls };
  });
  const notices = earlier.map((one) =>
    one.report
      ? `${count(excused.get(one) ?? 0, "failure")} already in the baseline, not counted (${one.where}, ${one.report.generated_at})`
      : one.where,
  );
  return { judged: requirements, notices };
}

/**
 * The control in the earlier report, by its id. If a requirement has the id twice, or it is a rule, the parameters must be
 * the same too. Otherwise the failure of one control could excuse the failure of another.
 */
function sameControl(
  { control: { id, expected } }: JudgedControl,
  all: readonly JudgedControl[],
  before: readonly EarlierControl[],
): EarlierControl | undefined {
  const found = before.filter((one) => one.id === id);
  const isOne = found.length <= 1 && all.filter(({ control }) => control.id === id).length === 1;
  const isRule = typeof (expected as { rule?: unknown } | null)?.rule === "string";
  if (isOne && !isRule) return found[0];
  return found.find((one) => JSON.stringify(one.expected ?? null) === JSON.stringify(expected ?? null));
}

function withBaseline(
  control: JudgedControl,
  baseline: string,
  stood: boolean,
  generatedAt: string,
): JudgedControl {
  if (!stood) return { ...control, baseline };
  const note = `it already failed in the baseline of ${generatedAt.slice(0, 10)}, so it does not count`;
  return {
    ...control,
    baseline,
    control: { ...control.control, phase: "observe", enforcedFromMs: undefined },
    note: control.note === undefined ? note : `${control.note}; ${note}`,
  };
}

/**
 * Two kinds of failures always count. One is of a control that a base marks final. The other is of a control that reads
 * anything about the merge request: its failures are new, even if an earlier report has them.
 */
function stoodAlready(
  { status, control, isOfMergeRequest, isCut, actual, message }: JudgedControl,
  then: EarlierControl,
  sha256: BaselineReaders["sha256"],
): boolean {
  if (status !== "fail" || then.status !== "fail") return false;
  if (control.isFinal || isOfMergeRequest || isCut) return false;
  if (Array.isArray(actual) && actual.length > 0)
    return Array.isArray(then.actual) && areAllIn(actual, then, sha256);
  // Without a value, only the sentence says what is wrong.
  if (actual === null || Array.isArray(actual)) return message === then.message;
  return isNoWorse(actual, then.actual, control.expected as Readonly<Record<string, unknown>> | null);
}

/** Each item occurs at most as often as before. A cut item may be another one, so it always counts as new. */
function areAllIn(
  now: readonly unknown[],
  { actual, actual_rest = [] }: EarlierControl,
  sha256: BaselineReaders["sha256"],
): boolean {
  const left = new Map<string, number>();
  const shown = (actual as readonly unknown[]).map((item) => itemDigest(item, sha256));
  for (const digest of [...shown, ...actual_rest]) left.set(digest, (left.get(digest) ?? 0) + 1);
  return now.every((item) => {
    const digest = itemDigest(item, sha256);
    const number = left.get(digest) ?? 0;
    left.set(digest, number - 1);
    return number > 0 && !String(item).endsWith("…");
  });
}

/** A number must not be worse. Any other value must be the same. */
function isNoWorse(now: unknown, then: unknown, expected: Readonly<Record<string, unknown>> | null): boolean {
  if (typeof now !== "number" || typeof then !== "number" || now === then) {
    return JSON.stringify(now) === JSON.stringify(then ?? null);
  }
  const asksFor = Object.keys(expected ?? {}).join(" ");
  const operator = expected?.operator;
  const isMinimum = /\bat_least|\bminimum/.test(asksFor) || operator === ">" || operator === ">=";
  const isMaximum = /\bat_most|\bmaximum/.test(asksFor) || operator === "<" || operator === "<=";
  return (isMinimum && now > then) || (isMaximum && now < then);
}
