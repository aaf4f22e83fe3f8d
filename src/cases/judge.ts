/** Judges the policy over the facts of one case, and lists the differences from the expected result. */

import { type Judge, unknown } from "../controls/define.ts";
import { conclude, type Evaluation, evaluate, type JudgedControl } from "../evaluation/evaluate.ts";
import { waive } from "../evaluation/waive.ts";
import type { Policy, SelectedControl } from "../policy/policy.ts";
import { ruleOf } from "../policy/rule.ts";
import { topicValue } from "../rules/given.ts";
import type { TopicValues } from "../rules/language.ts";
import { topics } from "../rules/topics/registry.ts";
import type { Plain } from "../rules/types.ts";
import { didYouMean } from "../shared/nearest.ts";
import type { Case, CaseFile } from "./schema.ts";
import { type CaseStore, caseStore } from "./store.ts";

/** Empty if everything is as expected. */
export type CaseProblems = readonly string[];

/** @param clock in milliseconds, for rules that take long */
export async function judgeCase(
  file: CaseFile,
  one: Case,
  policy: Policy,
  clock: () => number,
): Promise<CaseProblems> {
  const { facts, problems } = factsOfCase({ ...file.facts, ...one.facts });
  if (problems.length > 0) return problems;
  if (one.now === undefined && isDated(policy)) {
    return ["the policy depends on the date (a waiver, or enforce_from): the case must give now"];
  }
  const evidence = { ...file.evidence, ...one.evidence };
  const { unreadable = {}, now: nowMs } = one;
  const store = caseStore({ evidence, unreadable, nowMs, clock });
  const evaluation = await evaluateCase(one, policy, facts, store, clock);
  const read = [...store.begun.keys()];
  const unused = Object.keys({ ...one.evidence, ...unreadable }).filter((id) => !store.used.has(id));
  return [
    ...unused.map((id) => `nothing in this policy reads ${id}${didYouMean(id, read)}`),
    ...differences(one, evaluation),
  ];
}

function isDated({ waivers, requirements }: Policy): boolean {
  const isLater = ({ enforcedFromMs }: SelectedControl) => enforcedFromMs !== undefined;
  return waivers.length > 0 || requirements.some(({ controls }) => controls.some(isLater));
}

function factsOfCase(given: Readonly<Record<string, unknown>>): {
  readonly facts: TopicValues;
  readonly problems: CaseProblems;
} {
  const problems: string[] = [];
  const facts = new Map<string, Plain>();
  for (const [name, value] of Object.entries(given)) {
    const topic = topics.get(name);
    if (!topic) {
      problems.push(`there is no fact ${name} for rules${didYouMean(name, topics.keys())}`);
      continue;
    }
    const plain = topicValue(topic.type, value, name, problems);
    if (!topic.parts) facts.set(name, plain);
    // Rules name the parts themselves, such as findings.sast.
    else for (const [part, one] of Object.entries(plain ?? {})) facts.set(`${name}.${part}`, one as Plain);
  }
  return { facts, problems };
}

async function evaluateCase(
  one: Case,
  policy: Policy,
  facts: TopicValues,
  store: CaseStore,
  clock: () => number,
): Promise<Evaluation> {
  const nowMs = one.now;
  const withNow = nowMs === undefined || facts.has("now") ? facts : new Map(facts).set("now", nowMs);
  const requirements = policy.requirements.map((requirement) => ({
    ...requirement,
    controls: requirement.controls.map((control) => {
      const rule = ruleOf(control);
      // If the case gives all facts of a rule, the rule needs no evidence.
      if (rule?.topics.every(({ name }) => withNow.has(name)))
        return { ...control, needs: {}, judge: async () => () => rule.judge(withNow, clock) };
      const { judge } = control;
      return judge ? { ...control, judge: async () => guarded(await judge()) } : control;
    }),
  }));
  const judged = await evaluate({ ...policy, requirements }, store, one.subject ?? "merge_request");
  // Waivers refer to the control objects of the policy, so each judged copy is replaced by its original.
  const named = judged.map(({ name, controls }, at) => ({
    name,
    controls: controls.map((control, index): JudgedControl => {
      const original = policy.requirements[at]?.controls[index];
      return original ? { ...control, control: original } : control;
    }),
  }));
  const now = nowMs ?? 0;
  const waived = waive(named, policy.waivers, {
    clocksMs: [now],
    project: one.project ?? "group/project",
    iid: one.subject === "project" ? undefined : (one.merge_request ?? 1),
  });
  return conclude(waived.judged, [now]);
}

/** Evidence that a person wrote may be incomplete. */
function guarded(judge: Judge): Judge {
  return (given) => {
    try {
      return judge(given);
    } catch (error) {
      return unknown(`the evidence is incomplete: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
}

function* differences({ expect }: Case, { verdict, requirements }: Evaluation): Generator<string> {
  if (expect.verdict !== undefined && expect.verdict !== verdict)
    yield `the verdict is ${verdict}, expected ${expect.verdict}`;
  const names = requirements.map(({ name }) => name);
  for (const [name, status] of Object.entries(expect.requirements ?? {})) {
    const found = requirements.find((requirement) => requirement.name === name);
    if (!found) yield `the policy has no requirement "${name}"${didYouMean(name, names)}`;
    else if (found.status !== status) yield `"${name}" is ${found.status}, expected ${String(status)}`;
  }
  const controls = requirements.flatMap((requirement) => requirement.controls);
  for (const [id, expected] of Object.entries(expect.controls ?? {})) {
    const found = controls.filter(({ control }) => control.id === id);
    if (found.length === 0) {
      const ids = controls.map(({ control }) => control.id);
      yield `the policy has no control ${id}${didYouMean(id, ids)}`;
    }
    for (const control of found) yield* controlDifferences(id, expected, control);
  }
}

function* controlDifferences(
  id: string,
  expected: unknown,
  { status, message }: JudgedControl,
): Generator<string> {
  const wanted = expected as string | { readonly status: string; readonly message?: string };
  const wantedStatus = typeof wanted === "string" ? wanted : wanted.status;
  if (status !== wantedStatus) yield `${id} is ${status}, expected ${wantedStatus}: ${message}`;
  const words = typeof wanted === "string" ? undefined : wanted.message;
  if (words !== undefined && !message.includes(words)) yield `${id} says "${message}", expected "${words}"`;
}
