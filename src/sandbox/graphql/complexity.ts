/**
 * The limits that GitLab checks before it runs a query: its length, and the sum of its fields' costs (gitlab-evidence
 * 9.1).
 */
import { type FieldNode, type FragmentDefinitionNode, Kind, parse, type SelectionSetNode } from "graphql";
import { type Answer, ok } from "../http/answer.ts";
import type { Session } from "../http/call.ts";

/** Fields with a fixed cost, whatever is below them. */
const fixed: Readonly<Record<string, number>> = {
  labels: 5,
  participants: 15,
  rules: 5,
  ciConfig: 126,
  branchNames: 170,
};
const mostCharacters = 10_000;
const pageLimit = 100;

/**
 * The refusal; undefined if the query may run. The controller checks the length, so that answer is a 422
 * (app/controllers/graphql_controller.rb).
 */
export function refusedQuery(
  source: string,
  variables: Readonly<Record<string, unknown>>,
  session: Session | null,
  limit: number | undefined,
): Answer | undefined {
  if (source.length > mostCharacters) {
    return { status: 422, json: { errors: [{ message: "Query too large" }] } };
  }
  const most = complexityLimit(session, limit);
  const cost = complexityOf(source, variables);
  if (cost <= most) return undefined;
  return ok({
    errors: [{ message: `Query has complexity of ${cost}, which exceeds max complexity of ${most}` }],
  });
}

/** app/graphql/gitlab_schema.rb, `max_query_complexity`. */
export function complexityLimit(session: Session | null, limit: number | undefined): number {
  return limit ?? (session === null ? 200 : session.user.admin ? 300 : 250);
}

/** 0 for text that is not a valid query, which has another error. */
export function complexityOf(source: string, variables: Readonly<Record<string, unknown>> = {}): number {
  try {
    const { definitions } = parse(source);
    const fragments = new Map(
      definitions
        .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
        .map((one) => [one.name.value, one] as const),
    );
    const roots = definitions.flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION ? [one] : []));
    return roots.reduce((sum, { selectionSet }) => sum + below(selectionSet, variables, fragments), 0);
  } catch {
    return 0;
  }
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

function below(
  set: SelectionSetNode,
  variables: Readonly<Record<string, unknown>>,
  fragments: Fragments,
): number {
  return set.selections.reduce((sum, selection) => {
    if (selection.kind === Kind.FIELD) return sum + costOf(selection, variables, fragments);
    const inner =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection.selectionSet
        : fragments.get(selection.name.value)?.selectionSet;
    return sum + (inner ? below(inner, variables, fragments) : 0);
  }, 0);
}

/** Connections without a resolver: their page size does not count (app/graphql/types/base_field.rb, `field_complexity`). */
const plainConnections = new Set([
  ...["complianceRequirements", "complianceRequirementsControls", "approvalRules", "externalStatusChecks"],
  ...["pushAccessLevels", "mergeAccessLevels", "unprotectAccessLevels", "artifacts"],
]);
/** Each call of Gitaly costs one more (`calls_gitaly?`); `pipelines` with a ref or a SHA two (resolves_pipelines.rb). */
const callsGitaly = new Set([
  ...["rootRef", "empty", "exists", "blobs", "branchRules", "pipelines", "approvalPolicies", "isDefault"],
  ...["pushAccessLevels", "protectedFromPushBySecurityPolicy"],
]);

/** A connection with a resolver multiplies the cost of its content by its page size. */
function costOf(
  field: FieldNode,
  variables: Readonly<Record<string, unknown>>,
  fragments: Fragments,
): number {
  const { name, selectionSet, arguments: given = [] } = field;
  const children = selectionSet ? below(selectionSet, variables, fragments) : 0;
  const own = fixed[name.value] ?? 1;
  const argument = (key: string): unknown => {
    const value = given.find((one) => one.name.value === key)?.value;
    if (value?.kind === Kind.VARIABLE) return variables[value.name.value];
    return value?.kind === Kind.INT ? Number(value.value) : value;
  };
  const paths = argument("paths");
  const refs = name.value === "pipelines" ? ["ref", "sha"].filter((key) => argument(key) !== undefined) : [];
  const extra =
    (argument("sort") === undefined ? 0 : 1) +
    (Array.isArray(paths) ? paths.length : 0) +
    (callsGitaly.has(name.value) ? 1 : 0) +
    refs.length * 2;
  const cost = children + own + extra;
  const isConnection = selectionSet?.selections.some(
    (one) => one.kind === Kind.FIELD && ["nodes", "edges"].includes(one.name.value),
  );
  // A project's frameworks have no resolver, those of a group have one; only these have pages.
  const isPlain =
    plainConnections.has(name.value) ||
    (name.value === "complianceFrameworks" && argument("first") === undefined);
  if (!isConnection || isPlain) return cost;
  const pageSize = Number(argument("first") ?? argument("last") ?? pageLimit);
  return Math.trunc(cost * (1 + 0.01 * Math.min(pageSize, pageLimit)));
}
