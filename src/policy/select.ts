/** One entry of a policy to a control that can be judged: looked up, its parameters read, its words settled. */

import type { Control, Field, Outcome, Remediation, SchemaIssue, Severity } from "../controls/define.ts";
import { type Expression, judge } from "../controls/expression.ts";
import { controlIds, controls, fields, predefinedExpression } from "../controls/registry.ts";
import type { FactNeeds } from "../facts/define.ts";
import { didYouMean } from "../shared/nearest.ts";
import { PatternError } from "../shared/pattern.ts";
import type { ControlEntry } from "./schema.ts";

export interface SelectedControl {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly about: "project" | "merge_request";
  readonly needs: FactNeeds;
  readonly expected: Expression | Readonly<Record<string, unknown>> | null;
  readonly remediation: Remediation;
  /** Undefined for an external control, which is not ours to judge. */
  readonly judge: ((facts: Record<string, unknown>) => Outcome) | undefined;
}

/** A problem with one entry, at a path below it. */
export interface EntryProblem {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

export interface Selection {
  readonly control?: SelectedControl;
  readonly problems: readonly EntryProblem[];
  /** Issues of the parameter schema, below `with`. */
  readonly issues: readonly SchemaIssue[];
  readonly knownParams: readonly string[];
  readonly warnings: readonly string[];
}

/** GitLab's name for every external control. */
export const externalControlId = "external_control";

export async function selectControl(entry: ControlEntry): Promise<Selection> {
  if (entry.id === externalControlId) return selected(external(entry));
  const own = Object.hasOwn(controls, entry.id) ? controls[entry.id] : undefined;
  if (own)
    return entry.expression
      ? problem(["expression"], `${entry.id} takes parameters under with, not an expression`)
      : selectOwn(await own(), entry);
  const stored = predefinedExpression(entry.id);
  const expression = entry.expression ?? stored;
  if (!expression) {
    return problem(["id"], `unknown control: ${entry.id}${didYouMean(entry.id, controlIds)}`);
  }
  const load = Object.hasOwn(fields, expression.field) ? fields[expression.field] : undefined;
  if (!load) {
    return problem(
      ["expression", "field"],
      `unknown field: ${expression.field}${didYouMean(expression.field, Object.keys(fields))}`,
    );
  }
  if (entry.with)
    return problem(["with"], `${entry.id} takes no parameters; a threshold is set with an expression`);
  const warnings =
    stored && !sameExpression(stored, expression)
      ? [`${entry.id} has another expression than GitLab's own; GitLab would refuse to import it`]
      : [];
  return { ...selected(selectField(await load(), entry, expression)), warnings };
}

async function selectOwn(control: Control, entry: ControlEntry): Promise<Selection> {
  const schema = control.params;
  if (!schema && entry.with) return problem(["with"], `${entry.id} takes no parameters`);
  const parsed = schema?.safeParse(entry.with ?? {}) ?? { success: true as const, data: undefined };
  if (!parsed.success) {
    const knownParams = Object.keys((schema as { shape?: object }).shape ?? {});
    return { problems: [], issues: parsed.error.issues, knownParams, warnings: [] };
  }
  let prepared: unknown = parsed.data;
  try {
    if (control.prepare) prepared = await control.prepare(parsed.data);
  } catch (error) {
    if (error instanceof PatternError)
      return problem(["with", "pattern"], `pattern is not a valid RE2 expression: ${error.message}`);
    throw error;
  }
  return selected({
    ...common(control, entry),
    expected: (parsed.data as Record<string, unknown> | undefined) ?? null,
    judge: (facts) => reworded(control.check(facts, prepared), entry),
  });
}

function selectField(field: Field, entry: ControlEntry, expression: Expression): SelectedControl {
  return {
    ...common(field, entry),
    expected: expression,
    judge: (facts) => reworded(judge(field.read(facts), expression), entry),
  };
}

function external(entry: ControlEntry): SelectedControl {
  return {
    id: entry.id,
    title: entry.title ?? "Answered by an external service",
    severity: entry.severity ?? "info",
    about: "project",
    needs: {},
    expected: null,
    remediation: { text: "the service behind this control answers it" },
    judge: undefined,
  };
}

function common(definition: Control | Field, entry: ControlEntry) {
  return {
    id: entry.id,
    title: entry.title ?? definition.title,
    severity: entry.severity ?? definition.severity,
    about: definition.about,
    needs: definition.needs,
    remediation:
      entry.remediation === undefined
        ? definition.remediation
        : { ...definition.remediation, text: entry.remediation },
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

function selected(control: SelectedControl): Selection {
  return { control, problems: [], issues: [], knownParams: [], warnings: [] };
}

function problem(path: readonly PropertyKey[], message: string): Selection {
  return { problems: [{ path, message }], issues: [], knownParams: [], warnings: [] };
}
