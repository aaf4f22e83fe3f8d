/** The controls that most policies name, such as the sample one, and how any list is asked: what every run loads. */

import type { BuiltInControl, Control } from "./define.ts";
import type { Expression } from "./expression.ts";

type Definition = Control | BuiltInControl;
/** Loads a module that exports definitions, or lists of them, beside whatever else it shares. */
type Load = () => Promise<object>;
export type Modules = Readonly<Record<string, Load>>;

/** Ours: one line each. */
export const usualOwnModules: Modules = {
  merge_request_approvals: () => import("./approvals/merge-request-approvals.ts"),
  merge_request_is_not_draft: () => import("./merge-request/merge-request-is-not-draft.ts"),
  merge_request_title: () => import("./merge-request/merge-request-title.ts"),
};

/** Fields of GitLab's expressions: one line each. */
export const usualBuiltInModules: Modules = {
  default_branch_protected: () => import("./branches/default-branch-protected.ts"),
  default_branch_protected_from_direct_push: () =>
    import("./branches/default-branch-protected-from-direct-push.ts"),
  merge_request_prevent_author_approval: () => import("./approvals/merge-request-prevent-author-approval.ts"),
  minimum_approvals_required: () => import("./approvals/minimum-approvals-required.ts"),
  push_protection_enabled: () => import("./project/push-protection-enabled.ts"),
  require_signed_commits: () => import("./project/require-signed-commits.ts"),
  resolve_discussions_required: () => import("./project/resolve-discussions-required.ts"),
  scanner_sast_running: () => import("./findings/scanners.ts"),
  scanner_secret_detection_running: () => import("./findings/scanners.ts"),
  secure_webhooks: () => import("./project/secure-webhooks.ts"),
};

/** GitLab's controls whose predefined expression is not simply `their own field = true`. */
export const usualPredefined: Readonly<Record<string, Expression>> = {
  minimum_approvals_required_1: { field: "minimum_approvals_required", operator: ">=", value: 1 },
  minimum_approvals_required_2: { field: "minimum_approvals_required", operator: ">=", value: 2 },
};

/** Fields that controls compare under other names, not controls by themselves. */
export const usualFieldsOnly: ReadonlySet<string> = new Set(["minimum_approvals_required"]);

export interface Registry {
  readonly loadControl: (id: string) => Promise<Control | undefined>;
  readonly loadBuiltInControl: (id: string) => Promise<BuiltInControl | undefined>;
  /** The expression that GitLab has stored for one of its controls, undefined for any other id. */
  readonly predefinedExpression: (id: string) => Expression | undefined;
}

export function createRegistry(
  own: Modules,
  fields: Modules,
  predefined: Readonly<Record<string, Expression>>,
  fieldsOnly: ReadonlySet<string>,
): Registry {
  return {
    loadControl: (id) => load(own, id, "own"),
    loadBuiltInControl: (id) => load(fields, id, "built-in"),
    predefinedExpression(id) {
      if (Object.hasOwn(predefined, id)) return predefined[id];
      return Object.hasOwn(fields, id) && !fieldsOnly.has(id)
        ? { field: id, operator: "=", value: true }
        : undefined;
    },
  };
}

async function load<K extends Definition["kind"]>(modules: Modules, id: string, kind: K) {
  if (!Object.hasOwn(modules, id)) return undefined;
  const exported: unknown[] = Object.values((await modules[id]?.()) ?? {}).flat();
  return (exported as Partial<Definition>[]).find(
    (one): one is Definition & { kind: K } => one.kind === kind && one.id === id,
  );
}

const usual = createRegistry(usualOwnModules, usualBuiltInModules, usualPredefined, usualFieldsOnly);

/** The list to look an entry up in: this short one if it holds what the entry names, else all there are. */
export async function registryFor(id: string, field: string | undefined): Promise<Registry> {
  const isUsual = (name: string) =>
    [usualOwnModules, usualBuiltInModules, usualPredefined].some((list) => Object.hasOwn(list, name));
  return isUsual(id) && (field === undefined || isUsual(field)) ? usual : import("./registry.ts");
}
