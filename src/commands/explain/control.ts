/** What there is to know about a control: what it requires and reads, its parameters with an example, how to fix it. */

import { type BuiltInControl, type Control, factsReadBy, titleOf } from "../../controls/define.ts";
import type { Expression } from "../../controls/expression.ts";
import { loadBuiltInControl, loadControl, predefinedExpression } from "../../controls/lookup.ts";
import { type Parameter, parametersOf } from "../../controls/parameters.ts";
import { Assertion } from "../../policy/uncommon.ts";
import { listed } from "../../shared/text.ts";
import type * as z from "../../shared/zod.ts";

export interface Explained {
  readonly id: string;
  readonly title: string;
  readonly severity: string;
  readonly about: string;
  readonly origin: "gitlab" | "countersign";
  readonly description: string;
  /** What GitLab compares; null for a Countersign control. */
  readonly expression: Expression | null;
  readonly parameters: readonly Parameter[];
  /** Entry of a policy, as YAML; null without parameters. */
  readonly example: string | null;
  readonly facts: readonly { readonly id: string; readonly holds: string; readonly right: string }[];
  readonly remediation: string;
  /** What `fix` does about it, as a sentence; null where it does nothing. */
  readonly mending: string | null;
}

/** Undefined: no control has the id. */
export async function explainControl(id: string): Promise<Explained | undefined> {
  const expression = predefinedExpression(id);
  const definition: Control | BuiltInControl | undefined =
    (await loadControl(id)) ?? (expression && (await loadBuiltInControl(expression.field)));
  if (!definition) return undefined;
  const { params, example } = parametersIn(definition);
  return {
    id,
    title: titleOf(definition, expression),
    severity: definition.severity,
    about: definition.scope,
    origin: definition.kind === "built-in" ? "gitlab" : "countersign",
    description: definition.description,
    expression: expression ?? null,
    parameters: params ? parametersOf(params) : [],
    example: example ? entryOf(id, example) : null,
    facts: (await factsReadBy(definition)).map(({ fact, isOnRequest }) => ({
      id: fact.id,
      holds: isOnRequest ? `${fact.summary}, if a parameter requires it` : fact.summary,
      right: fact.requiredRole,
    })),
    remediation: definition.remediation.text,
    mending: mendingOf(definition),
  };
}

interface Given {
  readonly params?: z.ZodMiniType | undefined;
  readonly example?: object | undefined;
}

/** A built-in control has no parameters, unless a policy may assert its value. */
function parametersIn(definition: Control | BuiltInControl): Given {
  if (definition.kind === "own") return definition;
  return definition.asserted ? { params: Assertion, example: definition.asserted } : {};
}

function entryOf(id: string, given: object): string {
  return `- id: ${id}\n  with: ${inYaml(given)}`;
}

/** In the style of YAML that people write: brackets, and quotes only where they are needed. */
function inYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inYaml).join(", ")}]`;
  if (typeof value === "string" && /^(?!(?:true|false|null)$)[a-z./][\w./*-]*(?: [\w./*-]+)*$/i.test(value))
    return value;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const pairs = Object.entries(value).map(([key, one]) => `${inYaml(key)}: ${inYaml(one)}`);
  return `{ ${pairs.join(", ")} }`;
}

function mendingOf({ remedy }: Control | BuiltInControl): string | null {
  if (remedy === undefined) return null;
  if (typeof remedy === "string") return `\`countersign fix\` does not change it: ${remedy}.`;
  const { settings, role, note } = remedy;
  const names = listed(
    settings.map((setting) => `\`${setting}\``),
    settings.length,
  );
  return [
    `\`countersign fix\` can mend it: as ${role}, it changes ${names}, but never to a laxer value.`,
    ...(note === undefined ? [] : [`Note that ${note}.`]),
  ].join(" ");
}
