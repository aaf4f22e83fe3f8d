/** What a control is: a pure function of facts, with the texts and links that a person needs when it fails. */

import type { AnyFact, FactNeeds, Values } from "../facts/define.ts";
import type * as z from "../shared/zod.ts";
import type { Expression } from "./expression.ts";
import type { Remedy } from "./remedy.ts";

export type Severity = "info" | "low" | "medium" | "high" | "critical";
export const severities = [
  "info",
  "low",
  "medium",
  "high",
  "critical",
] as const satisfies readonly Severity[];

/** How much a failure counts: shown, warned about, or against the verdict. */
export const phases = ["observe", "warn", "enforce"] as const;
export type Phase = (typeof phases)[number];

export type Actual =
  | boolean
  | number
  | string
  | readonly string[]
  /** Of a rule: the value of each of its parts. */
  | { readonly [part: string]: unknown };

export type Outcome =
  | ({ readonly status: "pass" | "fail"; readonly message: string } & Read)
  | { readonly status: "unknown"; readonly message: string; readonly actual?: Actual }
  | { readonly status: "not_applicable"; readonly message: string };

interface Read {
  /** Of a list every item: what the report has no room for is still compared with a baseline. */
  readonly actual?: Actual;
  /** Parts of the value are missing in `actual`, so that two of them cannot be compared. */
  readonly isCut?: boolean;
  readonly note?: string;
}

export interface Remediation {
  readonly text: string;
  /** Page of the setting below the project, such as `/-/hooks`; or below the merge request, beginning with `!`. */
  readonly page?: string;
}

interface Described {
  readonly id: string;
  readonly title: string;
  /** What exactly it judges, GitLab's accidents included: at most three sentences, or Markdown made with `described`. */
  readonly description: string;
  readonly severity: Severity;
  readonly scope: "project" | "merge_request";
  readonly remediation: Remediation;
  /** How `fix` mends it; a text says what a person has to decide first. Absent: no setting mends it. */
  readonly remedy?: Remedy | string;
}

/** @param facts by the names of the control's needs */
export type Judge = (facts: Record<string, unknown>) => Outcome;

type Check<F, R> = (facts: F, prepared: R) => Outcome;

/** A Countersign control or an own rule: judges facts with parameters. */
export interface Control extends Described {
  readonly kind: "own";
  readonly needs: FactNeeds;
  /** Facts that only some parameters require. They replace facts of the same name in `needs`. Without parameters: all. */
  readonly needsFor?: (params?: unknown) => Promise<FactNeeds>;
  /** Loads what the checks of these parameters work with, before they are read. */
  readonly load?: (given: unknown) => Promise<void>;
  /** What each parameter means is described in the schema, with its unit and its default: `; 1 by default`. */
  readonly params?: z.ZodMiniType;
  /** Parameters that a policy could have. */
  readonly example?: object;
  /** Turns parameters into what `check` works with, once, before anything is judged; throws PatternError and the like. */
  readonly prepare?: (params: unknown) => Promise<unknown>;
  /** Loads what judges. A large check is a file of its own, which is loaded while the facts are awaited. */
  readonly loadCheck: () => Promise<Check<Record<string, unknown>, unknown>>;
}

type ControlDefinition<N extends FactNeeds, P, R, F extends FactNeeds> = Omit<Described, "remedy"> & {
  readonly needs: N;
  readonly remedy?: Remedy<NoInfer<P>> | string;
  readonly needsFor?: (params?: P) => Promise<Partial<F>>;
  readonly load?: (given: unknown) => Promise<void>;
  readonly prepare?: (params: P) => Promise<R>;
} & (
    | { readonly params?: undefined; readonly example?: undefined }
    | { readonly params: z.ZodMiniType<P>; readonly example: NoInfer<P> & object }
  ) &
  (
    | { readonly check: Check<Values<N> & Partial<Values<F>>, R>; readonly loadCheck?: undefined }
    | {
        readonly check?: undefined;
        readonly loadCheck: () => Promise<Check<Values<N> & Partial<Values<F>>, R>>;
      }
  );

export function defineControl<
  N extends FactNeeds,
  P = undefined,
  R = P,
  F extends FactNeeds = Record<never, never>,
>(control: ControlDefinition<N, P, R, F>): Control {
  const { check, ...rest } = control;
  return { kind: "own", loadCheck: async () => check, ...rest } as unknown as Control;
}

/** What GitLab computes for a field of its expressions, and the sentence that explains it. */
export type Value =
  | {
      readonly value: boolean | number | string;
      readonly reason: string;
      /** Why the real value may be higher than the one read. A threshold that the read value reaches is still reached. */
      readonly mayBeHigher?: string;
      /** Why the real value may be another one. The result is then unknown. */
      readonly uncertainty?: string;
      readonly note?: string;
    }
  | { readonly unknown: string };

/** One field of GitLab's expressions, computed with GitLab's rules, accidents included. */
export interface BuiltInControl extends Described {
  readonly kind: "built-in";
  readonly type: "boolean" | "number" | "string";
  /** The title where an expression compares the field with a number. */
  readonly titleFor?: (expression: Expression) => string;
  /** No API shows the value: a policy may assert it, with a reason, as in this example. */
  readonly asserted?: { readonly value: boolean; readonly reason: string };
  /** For a field that only an older GitLab has: what a policy that names it should know. */
  readonly warning?: string;
  readonly needs: FactNeeds;
  readonly read: (facts: Record<string, unknown>) => Value;
}

/** Each loads a file that exports definitions or lists of them, and possibly other things. */
export type Modules = Readonly<Record<string, () => Promise<object>>>;

/** @param expression that a policy or GitLab compares the field with */
export function titleOf(definition: Control | BuiltInControl, expression: Expression | undefined): string {
  const isCompared = definition.kind === "built-in" && expression !== undefined;
  return (isCompared && definition.titleFor?.(expression)) || definition.title;
}

export function defineBuiltInControl<N extends FactNeeds>(
  field: Omit<BuiltInControl, "kind" | "scope" | "needs" | "read" | "remedy"> & {
    readonly needs: N;
    readonly remedy?: Remedy<Expression> | string | undefined;
    readonly read: (facts: Values<N>) => Value;
  },
): BuiltInControl {
  return { kind: "built-in", scope: "project", ...field } as unknown as BuiltInControl;
}

/** Everything that a control may read, and whether it reads it only if a parameter requests it. */
export async function factsReadBy(
  definition: Control | BuiltInControl,
): Promise<readonly { readonly fact: AnyFact; readonly isOnRequest: boolean }[]> {
  const further = definition.kind === "own" ? await definition.needsFor?.() : undefined;
  const listed = (facts: object, isOnRequest: boolean) =>
    Object.values(facts).map((fact: AnyFact) => ({ fact, isOnRequest }));
  return [...listed(definition.needs, false), ...listed(further ?? {}, true)];
}

/** A description that needs more than three sentences. */
export function described(lead: string, points: readonly string[]): string {
  return `${lead}\n\n${points.map((point) => `- ${point}`).join("\n")}`;
}

export function pass(message: string, rest: Read = {}): Outcome {
  return { status: "pass", message, ...rest };
}

export function fail(message: string, rest: Read = {}): Outcome {
  return { status: "fail", message, ...rest };
}

export function unknown(message: string): Outcome {
  return { status: "unknown", message };
}
