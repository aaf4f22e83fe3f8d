/** What GitLab refuses a query for before it runs: its length, and the sum of what its fields cost (gitlab-evidence 9.1). */
import { type FieldNode, type FragmentDefinitionNode, Kind, parse, type SelectionSetNode } from "graphql";
import { type Answer, ok } from "../http/answer.ts";
import type { Session } from "../http/call.ts";

/** Fields that cost a number of their own, whatever is below them. */
const fixed: Readonly<Record<string, number>> = {
  labels: 5,
  participants: 15,
  ciConfig: 126,
  branchNames: 170,
};
const mostCharacters = 10_000;
const pageLimit = 100;

/** The refusal, undefined where the query may run. Its length is the controller's business, hence a 422 (app/controllers/graphql_controller.rb). */
export function refusedQuery(
  source: string,
  variables: Readonly<Record<string, unknown>>,
  session: Session | null,
  limit: number | undefined,
): Answer | undefined {
  if (source.length > mostCharacters) {
    return { status: 422, json: { errors: [{ message: "Query too large" }] } };
  }
  const most = limit ?? (session === null ? 200 : session.user.admin ? 300 : 250);
  const cost = complexityOf(source, variables);
  if (cost <= most) return undefined;
  return ok({
    errors: [{ message: `Query has complexity of ${cost}, which exceeds max complexity of ${most}` }],
  });
}

/** 0 for what is no query: that has an error of its own. */
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

/** A connection multiplies what is in it by its page; here every one does, though in GitLab some have no resolver. */
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
  const extra = (argument("sort") === undefined ? 0 : 1) + (Array.isArray(paths) ? paths.length : 0);
  const cost = children + own + extra;
  const isConnection = selectionSet?.selections.some(
    (one) => one.kind === Kind.FIELD && ["nodes", "edges"].includes(one.name.value),
  );
  if (!isConnection) return cost;
  const asked = Number(argument("first") ?? argument("last") ?? pageLimit);
  return Math.trunc(cost * (1 + 0.01 * Math.min(asked, pageLimit)));
}
