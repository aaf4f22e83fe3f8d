/** The schema of the instance. An older GitLab lacks values, fields and arguments of the current schema. */
import { buildASTSchema, type GraphQLSchema, Kind, parse, visit } from "graphql";
import { settingsSdl } from "../settings/sdl.ts";
import { complianceSdl } from "./compliance/sdl.ts";
import { sdl } from "./sdl.ts";

const document = parse(sdl + complianceSdl + settingsSdl);
const built = new Map<string, GraphQLSchema>();

/** @param missing what the instance lacks, such as `CiJobStatus.CANCELING` or `Project.isSelfDeletionScheduled` */
export function schemaWithout(missing: readonly string[]): GraphQLSchema {
  const key = missing.join();
  const known = built.get(key);
  if (known) return known;
  const schema = buildASTSchema(missing.length === 0 ? document : without(missing));
  built.set(key, schema);
  return schema;
}

function without(missing: readonly string[]) {
  let type = "";
  const keep = ({ name }: { name: { value: string } }) =>
    missing.includes(`${type}.${name.value}`) ? null : undefined;
  return visit(document, {
    enter(node) {
      if (
        node.kind === Kind.ENUM_TYPE_DEFINITION ||
        node.kind === Kind.OBJECT_TYPE_DEFINITION ||
        node.kind === Kind.OBJECT_TYPE_EXTENSION
      ) {
        type = node.name.value;
      }
      const isPart = node.kind === Kind.ENUM_VALUE_DEFINITION || node.kind === Kind.FIELD_DEFINITION;
      return isPart ? keep(node) : undefined;
    },
  });
}
