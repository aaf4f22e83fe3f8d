/**
 * Only what is new: a control that failed in an earlier report already, and is no worse now, is shown and does not
 * count. Whatever is in doubt about that report excuses nothing: then every failure counts.
 */

import * as z from "zod/mini";
import { atHead, type BranchHead } from "../facts/branches/branch-head.ts";
import type { LoadedBaseline } from "../policy/baseline.ts";
import type { PolicyReaders } from "../policy/read.ts";
import { parse } from "../shared/schema.ts";
import { count } from "../shared/text.ts";
import type { JudgedControl, JudgedRequirement } from "./evaluate.ts";

export interface BaselineReaders {
  readonly readers: Pick<PolicyReaders, "checkout" | "ownProject" | "artifact">;
  /** The branch whose file or artifact counts. */
  readonly branch: () => Promise<string>;
  readonly head: (branch: string) => Promise<BranchHead>;
  /** Whether a path is read from the checkout rather than from that branch. */
  readonly isCheckout: boolean;
  readonly projectId: number;
}

const Control = z.object({
  id: z.string(),
  status: z.string(),
  expected: z.optional(z.unknown()),
  actual: z.optional(z.unknown()),
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
  /** Where it was, or why it is not there. */
  readonly where: string;
}

export async function readEarlier(baseline: LoadedBaseline, from: BaselineReaders): Promise<Earlier> {
  const { job, path } = baseline;
  const named = job === undefined ? path : `${path} of job ${job}`;
  try {
    const { where, content } = await contentOf(baseline, from);
    const report = parse(EarlierReport, JSON.parse(content));
    if (report.schema !== "countersign.report/v1") throw new Error("it is no report of Countersign");
    if (report.subject.project.id !== from.projectId) throw new Error("it is about another project");
    return { baseline, report, where };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const where = `the baseline ${named} was not read (${why}): every failure counts`;
    return { baseline, report: undefined, where };
  }
}

/** In a merge request never its own version: who changes the report would excuse what they please. */
async function contentOf({ job, path }: LoadedBaseline, from: BaselineReaders) {
  if (job === undefined && from.isCheckout)
    return { where: path, content: await from.readers.checkout(path) };
  const branch = await from.branch();
  const where = `${path}@${branch}`;
  if (job === undefined) {
    const read = (ref: string) => from.readers.ownProject(path, ref);
    return { where, content: (await atHead(branch, from.head(branch), read)).text };
  }
  return { where: `${where} of job ${job}`, content: await from.readers.artifact(branch, job, path) };
}

/** @param earlier read baselines, each for the requirements it names */
export function standing(
  judged: readonly JudgedRequirement[],
  earlier: readonly Earlier[],
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
      const stood = stoodAlready(control, then);
      if (stood) excused.set(found, (excused.get(found) ?? 0) + 1);
      return withBaseline(control, then.status, stood, report.generated_at);
    });
    return { ...requirement, controls };
  });
  const notices = earlier.map((one) =>
    one.report
      ? `${count(excused.get(one) ?? 0, "failure")} stood in the baseline already (${one.where}, ${one.report.generated_at})`
      : one.where,
  );
  return { judged: requirements, notices };
}

/**
 * The control as it was: by its id. Where a requirement has the id twice, or it is a rule, what it asks must be the same
 * as well, or else a failure of one would excuse that of another.
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
  const note = `it failed in the baseline of ${generatedAt.slice(0, 10)} already, so it does not count`;
  return {
    ...control,
    baseline,
    control: { ...control.control, phase: "observe", enforcedFromMs: undefined },
    note: control.note === undefined ? note : `${control.note}; ${note}`,
  };
}

/**
 * A control that a base marks final counts whatever stood, and so does one about the merge request: what a change brings
 * is new, and a report about another change, or about this one an hour ago, says nothing of it.
 */
function stoodAlready({ status, control, actual }: JudgedControl, then: EarlierControl): boolean {
  if (status !== "fail" || then.status !== "fail") return false;
  if (control.isFinal || control.scope === "merge_request") return false;
  return isNoWorse(actual, then.actual, control.expected as Readonly<Record<string, unknown>> | null);
}

/** Lists may not have grown by other items, numbers not gone the wrong way; whatever else is the same or is new. */
function isNoWorse(now: unknown, then: unknown, expected: Readonly<Record<string, unknown>> | null): boolean {
  if (Array.isArray(now) && Array.isArray(then)) return now.every((item) => then.includes(item));
  // Of a rule what was read may differ from day to day; that it does not hold is the same failure.
  if (typeof expected?.rule === "string") return true;
  if (typeof now !== "number" || typeof then !== "number" || now === then) {
    return JSON.stringify(now ?? null) === JSON.stringify(then ?? null);
  }
  const asksFor = Object.keys(expected ?? {}).join(" ");
  const isMinimum = /\bat_least|\bminimum/.test(asksFor) || /^>/.test(String(expected?.operator ?? ""));
  const isMaximum = /\bat_most|\bmaximum/.test(asksFor) || /^</.test(String(expected?.operator ?? ""));
  return (isMinimum && now > then) || (isMaximum && now < then);
}
