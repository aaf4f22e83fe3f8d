/** Turns one entry of a policy into a control that can be judged: finds it, reads its parameters, sets its texts. */

import { type BuiltInControl, type Control, type Outcome, titleOf } from "../controls/define.ts";
import { type Expression, judge } from "../controls/expression.ts";
import { loadBuiltInControl, loadControl, predefinedExpression } from "../controls/lookup.ts";
import { PatternError } from "../shared/pattern.ts";
import * as z from "../shared/zod.ts";
import type { SelectedControl } from "./policy.ts";
import type { ControlEntry } from "./schema.ts";
import { phaseOf, refused, type Selection, selected } from "./selection.ts";

export async function selectControl(entry: ControlEntry): Promise<Selection> {
  if (entry.id === "external_control") return selected((await import("./uncommon.ts")).external(entry));
  // Loaded only if a policy has a rule, because CEL is larger than everything else together.
  if (entry.rule !== undefined) return (await import("./rule.ts")).selectRule(entry);
  if (entry.message?.includes("{{")) {
    const { withFilledMessage } = await import("./placeholders.ts");
    return withFilledMessage(await selectControl({ ...entry, message: undefined }), entry.message);
  }
  const own = await loadControl(entry.id);
  if (own)
    return entry.expression
      ? refused(["expression"], `${entry.id} accepts parameters under with, not an expression`)
      : selectOwn(own, entry);
  const stored = predefinedExpression(entry.id);
  const expression = entry.expression ?? stored;
  const field = expression && (await loadBuiltInControl(expression.field));
  if (!field) {
    const { renamed, unknownEntry } = await import("./uncommon.ts");
    const now = renamed(entry, expression?.field ?? entry.id);
    if (!now) return unknownEntry(entry, expression?.field);
    const selection = await selectControl(now.entry);
    return { ...selection, warnings: [now.warning, ...selection.warnings] };
  }
  const { warningsOf } = entry.expression || field.warning ? await import("./uncommon.ts") : {};
  const warnings = warningsOf?.(entry, field) ?? [];
  const page = await pageOfField(field, stored === undefined ? undefined : entry.id);
  if (!entry.with) return selected({ ...selectField(field, entry, expression), page }, warnings);
  if (!field.asserted)
    return refused(["with"], `${entry.id} has no parameters; set a threshold with an expression`);
  const { Assertion, assertedValue } = await import("./uncommon.ts");
  const { data: assertion, error } = z.safeParse(Assertion, entry.with);
  if (error) return { problems: [], issues: error.issues, schema: Assertion, warnings };
  const read = () => assertedValue(assertion);
  const control = selectField({ ...field, read }, entry, expression);
  return selected({ ...control, page, asserted: assertion.value }, warnings);
}

async function selectOwn(control: Control, entry: ControlEntry): Promise<Selection> {
  const schema = control.params;
  if (!schema && entry.with) return refused(["with"], `${entry.id} has no parameters`);
  await control.load?.(entry.with);
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
    page: pageOf(entry.id),
    needs: { ...control.needs, ...(await control.needsFor?.(params)) },
    expected: (params as Record<string, unknown> | undefined) ?? null,
    async judge() {
      const check = await control.loadCheck();
      return (facts) => reworded(check(facts, prepared), entry);
    },
  });
}

function selectField(field: BuiltInControl, entry: ControlEntry, expression: Expression): SelectedControl {
  return {
    ...common(field, entry),
    title: entry.title ?? titleOf(field, expression),
    expected: expression,
    judge: async () => (facts) => reworded(judge(field.read(facts), expression), entry),
  };
}

/** An expression under an id of its own is explained with the field, one of an older GitLab in the catalogue alone. */
async function pageOfField(field: BuiltInControl, id: string | undefined): Promise<string> {
  if (field.warning) return pageOf("README");
  return pageOf(id ?? (await import("./uncommon.ts")).controlOf(field.id));
}

/** Below the folder of the documentation. */
function pageOf(id: string): string {
  return `reference/controls/${id}.md`;
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

/** Puts the author's message first, and keeps what was read after it. */
function reworded(outcome: Outcome, entry: ControlEntry): Outcome {
  if (outcome.status !== "fail" || entry.message === undefined) return outcome;
  return { ...outcome, message: `${entry.message} (${outcome.message})` };
}
