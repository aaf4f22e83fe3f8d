/** Reads the facts of many projects together, as far as the policy needs them and GitLab can show them so. */

import { manyApprovalPolicies } from "../facts/approvals/many-approval-policies.ts";
import { manyApprovalRules, manyProtectedBranches } from "../facts/branches/many-branch-rules.ts";
import { closure } from "../facts/collect.ts";
import type { AnyFact, ManyForm } from "../facts/define.ts";
import { manyReportTypes } from "../facts/findings/many-report-types.ts";
import { manyJobTokenScopes, manyProjects, manyPushRules } from "../facts/project/many-project.ts";
import { projectAnswer } from "../facts/project/project.ts";
import type { FactResult, Selected } from "../facts/source.ts";
import { factsOf } from "../policy/policy.ts";
import { SchemaError } from "../shared/schema.ts";
import { createAsker, type Document, sizes } from "./ask-many.ts";
import type { Read, ShardProject, SweepContext } from "./context.ts";
import { deadlineIn } from "./limits.ts";
import type { Learnt } from "./state.ts";
import { frameworkFields, frameworksIn } from "./targets.ts";

/** Every fact that has a form for many projects, besides those over GraphQL, whose own fields are such a form. */
export const forms: readonly ManyForm[] = [
  ...[manyProjects, manyProtectedBranches, manyApprovalRules, manyApprovalPolicies, manyReportTypes],
  ...[manyPushRules, manyJobTokenScopes],
];

export interface ManyReader {
  /** What projects of one batch must have in common; undefined: nothing. */
  readonly keyOf: (project: ShardProject) => string;
  size(): number;
  read(projects: readonly ShardProject[]): Promise<ReadonlyMap<number, Read>>;
  learnt(): Learnt;
}

const request = "POST /graphql";
/** Texts of policies are long, so they are read in smaller pages. */
const mostWithTexts = 20;

export function createManyReader(
  context: Pick<SweepContext, "inputs" | "ports" | "transport" | "policies" | "pausesFromNow">,
  learnt: Learnt,
): ManyReader {
  const { inputs, ports, transport, policies } = context;
  const needed = closure([projectAnswer, ...factsOf(policies.centre.policy, "project")]);
  const asker = createAsker(transport, ports.now, learnt.pageSize ?? sizes.first);
  const missing = new Set(learnt.missing ?? []);
  const own = [...needed].filter(({ select }) => select?.on === "project");
  const inUse = () => forms.filter((form) => needed.has(form.fact) && !lacks(form.fields));
  const selectedFacts = () =>
    own.filter(({ select, id }) => !forms.some(({ fact }) => fact.id === id) && !lacks(select?.fields ?? ""));
  const lacks = (fields: string) => [...missing].some((name) => new RegExp(`\\b${name}\\b`).test(fields));
  const withBranch = () => inUse().some(({ fields }) => fields.includes("$branch"));
  const withFrameworks = inputs.controls.length > 0;

  function drop(name: string): boolean {
    if (missing.has(name)) return false;
    missing.add(name);
    return true;
  }

  /** Facts that all others depend on first, so that the document is the same in each request. */
  function fieldsOf(): string {
    const parts = [
      ...inUse().map(({ fields }) => fields),
      ...selectedFacts().map(({ select }) => select?.fields ?? ""),
      ...(withFrameworks && !lacks(frameworkFields) ? [frameworkFields] : []),
    ];
    return [...new Set(parts)].join(" ");
  }

  async function read(projects: readonly ShardProject[]): Promise<ReadonlyMap<number, Read>> {
    const branch = projects[0]?.defaultBranch ?? "";
    // One that GitLab does not answer about must not stop the others: then each is asked about by itself.
    const deadlineAt = deadlineIn(inputs.timeout / 2, ports.now, context.pausesFromNow());
    const document: Document = {
      deadlineAt,
      fields: fieldsOf,
      ...(withBranch() ? { variables: { branch } } : {}),
      withoutField: drop,
    };
    const nodes = await asker.ask(
      document,
      projects.map(({ id }) => id),
    );
    const found = new Map<number, Read>();
    for (const project of projects) {
      const node = nodes.get(project.id);
      if (node !== undefined) found.set(project.id, readOne(project, node));
    }
    for (const fact of own)
      if (forms.some((form) => form.fact === fact)) await readRest(fact, found, deadlineAt);
    return found;
  }

  function readOne(project: ShardProject, node: unknown): Read {
    const { id, defaultBranch } = project;
    const about = { id, defaultBranch, listed: project.listed() };
    const known = new Map<string, FactResult<unknown>>();
    for (const form of inUse()) {
      const given = shownBy(() => form.read(node, about));
      if (given) known.set(form.fact.id, { ok: true, value: given.value, requests: [request] });
    }
    const selected = new Map(selectedFacts().map((fact) => [fact.id, { node, request }]));
    const frameworks = withFrameworks ? frameworksIn(node) : undefined;
    return { known, selected, ...(frameworks ? { frameworks } : {}) };
  }

  /** Of a fact over GraphQL whose short form was not enough, the fields that it selects by itself. */
  async function readRest(
    fact: AnyFact,
    found: ReadonlyMap<number, Read>,
    deadlineAt: () => number,
  ): Promise<void> {
    const { fields = "" } = fact.select ?? {};
    const rest = [...found].filter(([, { known }]) => !known.has(fact.id)).map(([id]) => id);
    if (rest.length === 0 || lacks(fields)) return;
    const document: Document = {
      ...{ fields: () => fields, withoutField: () => false, most: mostWithTexts, deadlineAt },
    };
    for (const [id, node] of await asker.ask(document, rest))
      (found.get(id)?.selected as Map<string, Selected> | undefined)?.set(fact.id, { node, request });
  }

  return {
    keyOf: ({ defaultBranch }) => (withBranch() ? (defaultBranch ?? "") : ""),
    size: asker.size,
    read,
    learnt: () => ({ pageSize: asker.size(), missing: [...missing] }),
  };
}

/** An answer of another shape is read by the fact itself, which says what is wrong with it. */
function shownBy<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof SchemaError) return undefined;
    throw error;
  }
}
