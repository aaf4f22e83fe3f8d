/** Every control and field by id, loaded only when a policy names it. */

import type { Control, Field } from "./define.ts";
import type { Expression } from "./expression.ts";

type Definition = Control | Field;
/** Loads a module that exports definitions, or lists of them, beside whatever else it shares. */
type Load = () => Promise<object>;

/** Ours: one line each. */
const ownModules: Readonly<Record<string, Load>> = {
  merge_request_approvals: () => import("./merge-request-approvals.ts"),
  merge_request_is_not_draft: () => import("./merge-request-is-not-draft.ts"),
  merge_request_title: () => import("./merge-request-title.ts"),
};

/** Fields of GitLab's expressions: one line each. */
const fieldModules: Readonly<Record<string, Load>> = {
  default_branch_protected: () => import("./default-branch-protected.ts"),
  default_branch_protected_from_direct_push: () => import("./default-branch-protected-from-direct-push.ts"),
  ensure_2_admins_per_repo: () => import("./ensure-2-admins-per-repo.ts"),
  merge_request_prevent_author_approval: () => import("./merge-request-prevent-author-approval.ts"),
  minimum_approvals_required: () => import("./minimum-approvals-required.ts"),
  project_visibility_not_public: () => import("./project-visibility-not-public.ts"),
  push_protection_enabled: () => import("./push-protection-enabled.ts"),
  require_signed_commits: () => import("./require-signed-commits.ts"),
  resolve_discussions_required: () => import("./resolve-discussions-required.ts"),
  scanner_sast_running: () => import("./scanners.ts"),
  scanner_secret_detection_running: () => import("./scanners.ts"),
  secure_webhooks: () => import("./secure-webhooks.ts"),
};

const controlNames: readonly string[] = Object.keys(ownModules);
export const fieldNames: readonly string[] = Object.keys(fieldModules);

export function loadControl(id: string): Promise<Control | undefined> {
  return load(ownModules, id, "control");
}

export function loadField(id: string): Promise<Field | undefined> {
  return load(fieldModules, id, "field");
}

async function load<K extends Definition["kind"]>(
  modules: Readonly<Record<string, Load>>,
  id: string,
  kind: K,
) {
  if (!Object.hasOwn(modules, id)) return undefined;
  const exported: unknown[] = Object.values((await modules[id]?.()) ?? {}).flat();
  return (exported as Partial<Definition>[]).find(
    (one): one is Definition & { kind: K } => one.kind === kind && one.id === id,
  );
}

/** GitLab's controls whose predefined expression is not simply `their own field = true`. */
const predefined: Readonly<Record<string, Expression>> = {
  minimum_approvals_required_1: { field: "minimum_approvals_required", operator: ">=", value: 1 },
  minimum_approvals_required_2: { field: "minimum_approvals_required", operator: ">=", value: 2 },
};

/** Fields that are only thresholds of controls, not controls by themselves. */
const fieldsOnly = new Set(["minimum_approvals_required"]);

/** The expression that GitLab has stored for one of its controls, undefined for any other id. */
export function predefinedExpression(id: string): Expression | undefined {
  if (Object.hasOwn(predefined, id)) return predefined[id];
  return Object.hasOwn(fieldModules, id) && !fieldsOnly.has(id)
    ? { field: id, operator: "=", value: true }
    : undefined;
}

/** Every id that a policy may name without an expression of its own, in alphabetical order. */
export const controlIds: readonly string[] = [
  ...controlNames,
  ...Object.keys(predefined),
  ...fieldNames.filter((id) => !fieldsOnly.has(id)),
].sort();
