/** One entry of a policy to a control that can be judged: looked up, its parameters read, its words settled. */

import * as z from "zod/mini";
import type { BuiltInControl, Control, Outcome, Value } from "../controls/define.ts";
import { type Expression, judge } from "../controls/expression.ts";
import {
  controlIds,
  fieldNames,
  loadBuiltInControl,
  loadControl,
  predefinedExpression,
} from "../controls/registry.ts";
import { didYouMean } from "../shared/nearest.ts";
import { PatternError } from "../shared/pattern.ts";
import { text } from "../shared/schema.ts";
import type { SelectedControl } from "./policy.ts";
import type { ControlEntry } from "./schema.ts";
import { phaseOf, refused, type Selection, selected } from "./selection.ts";

export async function selectControl(entry: ControlEntry): Promise<Selection> {
  if (entry.id === "external_control") return selected(external(entry));
  // CEL is larger than everything else together: only a policy with a rule loads it.
  if (entry.rule !== undefined) return (await import("./rule.ts")).selectRule(entry);
  if (entry.message?.includes("{{")) {
    const { withFilledMessage } = await import("./placeholders.ts");
    return withFilledMessage(await selectControl({ ...entry, message: undefined }), entry.message);
  }
  const own = await loadControl(entry.id);
  if (own)
    return entry.expression
      ? refused(["expression"], `${entry.id} takes parameters under with, not an expression`)
      : selectOwn(own, entry);
  const stored = predefinedExpression(entry.id);
  const expression = entry.expression ?? stored;
  const field = expression && (await loadBuiltInControl(expression.field));
  if (!field) return selectUnknown(entry, expression?.field);
  const warnings = field.warning
    ? [`${entry.id}: ${field.warning}`]
    : stored && !sameExpression(stored, expression)
      ? [`${entry.id} has another expression than GitLab's own; GitLab would refuse to import it`]
      : [];
  if (!entry.with) return selected(selectField(field, entry, expression), warnings);
  if (!field.asserted)
    return refused(["with"], `${entry.id} takes no parameters; a threshold is set with an expression`);
  const { data: assertion, error } = z.safeParse(Assertion, entry.with);
  if (error) return { problems: [], issues: error.issues, schema: Assertion, warnings };
  const read = () => assertedValue(assertion);
  const control = selectField({ ...field, read }, entry, expression);
  return selected({ ...control, asserted: assertion.value }, warnings);
}

async function selectOwn(control: Control, entry: ControlEntry): Promise<Selection> {
  const schema = control.params;
  if (!schema && entry.with) return refused(["with"], `${entry.id} takes no parameters`);
  const read = schema && z.safeParse(schema, entry.with ?? {});
  if (read?.error) return { problems: [], issues: read.error.issues, schema, warnings: [] };
  const params = read?.data;
  let prepared: unknown = params;
  try {
    if (control.prepare) prepared = await control.prepare(params);
  } catch (error) {
    if (error instanceof PatternError)
      return refused(["with", "pattern"], `pattern is not a valid RE2 expression: ${error.message}`);
    throw error;
  }
  return selected({
    ...common(control, entry),
    needs: { ...control.needs, ...(await control.needsFor?.(params)) },
    expected: (params as Record<string, unknown> | undefined) ?? null,
    judge: (facts) => reworded(control.check(facts, prepared), entry),
  });
}

function selectField(field: BuiltInControl, entry: ControlEntry, expression: Expression): SelectedControl {
  return {
    ...common(field, entry),
    expected: expression,
    judge: (facts) => reworded(judge(field.read(facts), expression), entry),
  };
}

function common(definition: Control | BuiltInControl, entry: ControlEntry) {
  return {
    id: entry.id,
    title: entry.title ?? definition.title,
    severity: entry.severity ?? definition.severity,
    scope: definition.scope,
    needs: definition.needs,
    remediation:
      entry.remediation === undefined
        ? definition.remediation
        : { ...definition.remediation, text: entry.remediation },
    ...phaseOf(entry),
  };
}

/** The author's own sentence leads; what was read stays beside it. */
function reworded(outcome: Outcome, entry: ControlEntry): Outcome {
  if (outcome.status !== "fail" || entry.message === undefined) return outcome;
  return { ...outcome, message: `${entry.message} (${outcome.message})` };
}

function sameExpression(a: Expression, b: Expression): boolean {
  return a.field === b.field && a.operator === b.operator && a.value === b.value;
}

/** An external control of GitLab's, by the one name that GitLab has for all of them. */
function external(entry: ControlEntry): SelectedControl {
  return {
    id: entry.id,
    title: entry.title ?? "Answered by an external service",
    severity: entry.severity ?? "info",
    scope: "project",
    needs: {},
    expected: null,
    remediation: { text: "the service behind this control answers it" },
    ...phaseOf(entry),
    judge: undefined,
  };
}

/** A value that no API shows, said by the author of the policy, who has to give the reason. */
const Assertion = z.strictObject({ value: z.boolean(), reason: text(2000) });

function assertedValue({ value, reason }: z.infer<typeof Assertion>): Value {
  return {
    value,
    reason: `asserted by the policy's author, not read from GitLab: ${reason}`,
    note: "an assertion: nothing of GitLab was looked at",
  };
}

/** Names that an older GitLab had for its controls (gitlab-controls 8). */
const renamed = new Map([
  ["version_control_enabled", "project_repo_exists"],
  ["minimum_number_of_admins", "more_members_than_admins"],
]);

/** An entry that names no control and no field there is: by an older name, or mistyped. */
async function selectUnknown(entry: ControlEntry, field: string | undefined): Promise<Selection> {
  const typed = field ?? entry.id;
  const now = renamed.get(typed);
  if (now !== undefined) return selectRenamed(entry, typed, now);
  const hint = didYouMean(typed, field ? fieldNames : controlIds);
  if (field) return refused(["expression", "field"], `unknown field: ${typed}${hint}`);
  const advice = hint || "; an id of your own needs an expression or a rule";
  return refused(["id"], `unknown control: ${typed}${advice}`);
}

async function selectRenamed(entry: ControlEntry, old: string, now: string): Promise<Selection> {
  const { id, expression } = entry;
  const selection = await selectControl({
    ...entry,
    id: id === old ? now : id,
    ...(expression ? { expression: { ...expression, field: now } } : {}),
  });
  const warning = `${old} is the name that an older GitLab had for ${now}; a current one refuses to import it`;
  return { ...selection, warnings: [warning, ...selection.warnings] };
}
