/** What is kept of a project's entry in the list until it is judged: bytes outside the heap, and only keys that facts read. */

const kept = [
  ...["id", "path_with_namespace", "visibility", "default_branch", "empty_repo", "namespace", "owner"],
  ...["only_allow_merge_if_all_discussions_are_resolved", "only_allow_merge_if_all_status_checks_passed"],
  ...[
    "secret_push_protection_enabled",
    "merge_method",
    "archived",
    "last_activity_at",
    "builds_access_level",
  ],
  ...["ci_config_path", "auto_devops_enabled", "restrict_user_defined_variables", "forks_count"],
  ...["ci_pipeline_variables_minimum_override_role", "shared_with_groups", "permissions"],
  "merge_pipelines_enabled",
];

export function compactOf(raw: Readonly<Record<string, unknown>>): () => Readonly<Record<string, unknown>> {
  const bytes = bytesOf(raw);
  return () => JSON.parse(bytes.toString());
}

/** A function of its own: what `compactOf` returns would keep everything alive that a function inside it uses. */
function bytesOf(raw: Readonly<Record<string, unknown>>): Buffer {
  const entries = kept.flatMap((key) => (Object.hasOwn(raw, key) ? [[key, raw[key]]] : []));
  return Buffer.from(JSON.stringify(Object.fromEntries(entries)));
}
