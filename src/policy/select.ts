/** One entry of a policy to a control that can be judged: looked up, its parameters read, its words settled. */

import type { BuiltInControl, Control, Outcome, Phase, Remediation, Severity } from "../controls/define.ts";
import { type Expression, judge } from "../controls/expression.ts";
import { loadBuiltInControl, loadControl, predefinedExpression } from "../controls/registry.ts";
import type { FactNeeds } from "../facts/define.ts";
import { PatternError } from "../shared/pattern.ts";
import type { Issue, Path, Shape } from "../shared/shape.ts";
import type { Problem } from "./document.ts";
import type { ControlEntry } from "./schema.ts";

export interface SelectedControl {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly scope: "project" | "merge_request";
  readonly needs: FactNeeds;
  readonly expected: Expression | Readonly<Record<string, unknown>> | null;
  readonly remediation: Remediation;
  /** A file on top may raise it, not lower it. */
  readonly isFinal: boolean;
  readonly phase: Phase;
  /** First day, as milliseconds since 1970 UTC, on which the control is enforced whatever its phase. */
  readonly enforcedFromMs: number | undefined;
  /** Undefined for an external control, which is not ours to judge. */
  readonly judge: ((facts: Record<string, unknown>) => Outcome) | undefined;
}

export interface Selection {
  readonly control?: SelectedControl;
  /** At paths below the entry. */
  readonly problems: readonly Problem[];
  /** Issues of the parameter schema, below `with`. */
  readonly issues: readonly Issue[];
  /** What the parameters should be, to name the keys there are. */
  readonly shape?: Shape<unknown> | undefined;
  readonly warnings: readonly string[];
}

export async function selectControl(entry: ControlEntry): Promise<Selection> {
  if (entry.id === "external_control") return selected((await import("./external.ts")).external(entry));
  if (entry.rule !== undefined) return (await import("./rule.ts")).selectRule(entry);
  if (entry.message?.includes("{{")) return (await import("./filled.ts")).selectFilled(entry, selectControl);
  const own = await loadControl(entry.id);
  if (own)
    return entry.expression
      ? problem(["expression"], `${entry.id} takes parameters under with, not an expression`)
      : selectOwn(own, entry);
  const stored = predefinedExpression(entry.id);
  const expression = entry.expression ?? stored;
  const field = expression && (await loadBuiltInControl(expression.field));
  if (!field) {
    const { selectUnknown } = await import("./unknown-names.ts");
    return selectUnknown(entry, expression?.field, selectControl);
  }
  const warnings = field.warning
    ? [`${entry.id}: ${field.warning}`]
    : stored && !sameExpression(stored, expression)
      ? [`${entry.id} has another expression than GitLab's own; GitLab would refuse to import it`]
      : [];
  if (!entry.with) return { ...selected(selectField(field, entry, expression)), warnings };
  if (!field.asserted)
    return problem(["with"], `${entry.id} takes no parameters; a threshold is set with an expression`);
  const { Assertion, assertedValue } = await import("./assertion.ts");
  const issues: Issue[] = [];
  const assertion = Assertion.read(entry.with, [], issues);
  if (issues.length > 0) return { problems: [], issues, shape: Assertion, warnings };
  const read = () => assertedValue(assertion);
  return { ...selected(selectField({ ...field, read }, entry, expression)), warnings };
}

async function selectOwn(control: Control, entry: ControlEntry): Promise<Selection> {
  const shape = control.params;
  if (!shape && entry.with) return problem(["with"], `${entry.id} takes no parameters`);
  const issues: Issue[] = [];
  const params = shape?.read(entry.with ?? {}, [], issues);
  if (issues.length > 0) return { problems: [], issues, shape, warnings: [] };
  let prepared: unknown = params;
  try {
    if (control.prepare) prepared = await control.prepare(params);
  } catch (error) {
    if (error instanceof PatternError)
      return problem(["with", "pattern"], `pattern is not a valid RE2 expression: ${error.message}`);
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

/** With a day to come and no phase, the control warns until then. */
export function phaseOf({ phase, enforce_from, final: isFinal = false }: ControlEntry) {
  const enforcedFromMs = enforce_from === undefined ? undefined : Date.parse(enforce_from);
  return {
    isFinal,
    phase: phase ?? (enforcedFromMs === undefined ? "enforce" : "warn"),
    enforcedFromMs,
  } as const;
}

/** The author's own sentence leads; what was read stays beside it. */
function reworded(outcome: Outcome, entry: ControlEntry): Outcome {
  if (outcome.status !== "fail" || entry.message === undefined) return outcome;
  return { ...outcome, message: `${entry.message} (${outcome.message})` };
}

function sameExpression(a: Expression, b: Expression): boolean {
  return a.field === b.field && a.operator === b.operator && a.value === b.value;
}

export function selected(control: SelectedControl): Selection {
  return { control, problems: [], issues: [], warnings: [] };
}

function problem(path: Path, message: string): Selection {
  return { problems: [{ path, message }], issues: [], warnings: [] };
}
