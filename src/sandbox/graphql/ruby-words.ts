/** The messages of GitLab's GraphQL library for an invalid query. The library used here has other messages. */
import { type ArgumentNode, type FieldNode, type GraphQLError, Kind, parse, print, visit } from "graphql";

/** `validate_max_errors` in app/graphql/gitlab_schema.rb. */
const mostErrors = 5;

export function inRuby(errors: readonly GraphQLError[], source: string) {
  return errors
    .slice(0, mostErrors)
    .map((error) => ({ ...error.toJSON(), message: wordsFor(error, source) }));
}

function wordsFor(error: GraphQLError, source: string): string {
  const { message } = error;
  const [, field, type] = /^Cannot query field "(\w+)" on type "(\w+)"/.exec(message) ?? [];
  if (field) return `Field '${field}' doesn't exist on type '${type}'`;
  const [, argument, of] = /^Unknown argument "(\w+)" on field "\w+\.(\w+)"/.exec(message) ?? [];
  if (argument) return `Field '${of}' doesn't accept argument '${argument}'`;
  const [, variable] = /^Variable "(\$\w+)" got invalid value/.exec(message) ?? [];
  if (variable) return `Variable ${variable} was provided invalid value`;
  const expected = /does not exist in "\w+" enum|^Enum "\w+" cannot represent|^Expected value of type/.test(
    message,
  );
  const place = expected ? argumentAt(source, error.positions?.[0] ?? -1) : undefined;
  if (!place) return message;
  return `Argument '${place.argument.name.value}' on Field '${place.field.name.value}' has an invalid value (${print(place.argument.value)}).`;
}

/** The outermost argument around the position. */
function argumentAt(source: string, at: number): { field: FieldNode; argument: ArgumentNode } | undefined {
  let found: { field: FieldNode; argument: ArgumentNode } | undefined;
  visit(parse(source), {
    enter(node) {
      if (node.kind !== Kind.FIELD) return;
      for (const argument of node.arguments ?? []) {
        const { start = 0, end = 0 } = argument.loc ?? {};
        if (start <= at && at < end) found = { field: node, argument };
      }
    },
  });
  return found;
}
