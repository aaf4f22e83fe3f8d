/** `POST /api/graphql`: has its own authentication, then runs the query over the same state as REST. */
import { GraphQLError, graphql } from "graphql";
import { canSee, canSeeGroup, lookUpProject } from "../access.ts";
import { type Answer, ok } from "../http/answer.ts";
import { authenticate } from "../http/auth.ts";
import type { Session, Viewer } from "../http/call.ts";
import { type IncomingCall, parseParams } from "../http/request.ts";
import type { ProjectRow } from "../state/project.ts";
import { findProject, groupLine } from "../state/state.ts";
import { complexityLimit, complexityOf, refusedQuery } from "./complexity.ts";
import { complianceMutations } from "./compliance/mutations.ts";
import { controlExpressions } from "./compliance/predefined.ts";
import { Crash, connection, gid, numberOf, type PageArgs, userType } from "./connection.ts";
import { type FrameworkArgs, frameworkConnection } from "./frameworks.ts";
import { projectType } from "./project.ts";
import { inRuby } from "./ruby-words.ts";
import { schemaOf } from "./schema.ts";

const pathLimit = 50;

interface ProjectsArgs extends PageArgs {
  readonly ids?: readonly string[] | null;
  readonly fullPaths?: readonly string[] | null;
}

interface GroupProjectsArgs extends ProjectsArgs {
  readonly includeSubgroups?: boolean | null;
  readonly includeArchived?: boolean | null;
}

export async function answerGraphql(
  world: Omit<Viewer, "session">,
  incoming: IncomingCall,
  json: unknown,
  identified: (username: string | null) => void,
): Promise<Answer> {
  const params = parseParams(incoming, json);
  const session = signIn(world, incoming, params);
  if (session === "invalid") return { status: 401, json: { errors: [{ message: "Invalid token" }] } };
  identified(session?.user.username ?? null);

  const source = typeof params.query === "string" ? params.query : "";
  const variableValues = variablesOf(params.variables);
  const refusal = refusedQuery(source, variableValues, session, world.state.maxComplexity);
  if (refusal !== undefined) return refusal;
  const result = await graphql({
    schema: schemaOf(world.state.missingFromSchema, world.state.enterprise),
    source,
    rootValue: {
      ...root({ ...world, session }),
      queryComplexity: {
        score: complexityOf(source, variableValues),
        limit: complexityLimit(session, world.state.maxComplexity),
      },
    },
    variableValues,
    operationName: typeof params.operationName === "string" ? params.operationName : null,
  });
  if (result.errors?.some(({ originalError }) => originalError instanceof Crash)) {
    return { status: 500, json: { errors: [{ message: "Internal server error" }] } };
  }
  return ok(result.errors ? { ...result, errors: inRuby(result.errors, source) } : result);
}

/** A token that does not lead to a user is invalid, whatever the reason. */
function signIn(
  { state }: Omit<Viewer, "session">,
  incoming: IncomingCall,
  params: Record<string, unknown>,
): Session | null | "invalid" {
  const { "private-token": header, authorization } = incoming.headers;
  const present = header ?? params.private_token ?? authorization;
  try {
    const session = authenticate(state, incoming, params, { jobToken: false, scopes: ["api", "read_api"] });
    return session ?? (present === undefined ? null : "invalid");
  } catch {
    return "invalid";
  }
}

function variablesOf(given: unknown): Record<string, unknown> {
  const value: unknown = typeof given === "string" && given !== "" ? JSON.parse(given) : given;
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function root(viewer: Viewer) {
  const { state, session } = viewer;
  const visible = (project: ProjectRow | undefined): project is ProjectRow =>
    project !== undefined && canSee(state, session, project);
  const present = (project: ProjectRow) => projectType(viewer, project);
  return {
    currentUser: session ? userType(session.user) : null,
    metadata: session
      ? { version: state.version, revision: state.revision, enterprise: state.enterprise }
      : null,
    complianceRequirementControls: { controlExpressions: controlExpressions() },
    ...complianceMutations(viewer),
    project({ fullPath }: { fullPath: string }) {
      const project = fullPath.includes("/") ? lookUpProject(state, fullPath)?.project : undefined;
      return visible(project) ? present(project) : null;
    },
    projects({ ids, fullPaths, ...args }: ProjectsArgs) {
      if (fullPaths && fullPaths.length > pathLimit) {
        throw new GraphQLError(`You cannot provide more than ${pathLimit} full_paths`);
      }
      const wanted = ids?.map(numberOf);
      const paths = fullPaths?.map((path) => path.toLowerCase());
      const named = wanted?.map((id) => findProject(state, id)).filter((row) => row !== undefined);
      const rows = [...new Set(named ?? state.projects)]
        .filter(visible)
        .filter(({ path_with_namespace }) => !paths || paths.includes(path_with_namespace.toLowerCase()))
        .sort((one, other) => other.id - one.id);
      return connection(rows, present, args);
    },
    group({ fullPath }: { fullPath: string }) {
      const group = state.groups.find(({ full_path }) => full_path.toLowerCase() === fullPath.toLowerCase());
      if (!group || !canSeeGroup(state, session, group)) return null;
      return {
        id: gid("Group", group.id),
        name: group.name,
        fullPath: group.full_path,
        visibility: group.visibility,
        projects({ includeSubgroups, includeArchived, ids, ...args }: GroupProjectsArgs) {
          const wanted = ids?.map(numberOf);
          const rows = state.projects
            .filter(visible)
            .filter(({ groupId }) =>
              includeSubgroups ? groupLine(state, groupId).includes(group) : groupId === group.id,
            )
            .filter(
              ({ id, archived }) =>
                (!wanted || wanted.includes(id)) && (includeArchived !== false || !archived),
            )
            .sort((one, other) => other.id - one.id);
          return connection(rows, present, args);
        },
        complianceFrameworks(args: FrameworkArgs) {
          const top = groupLine(state, group.id).at(-1);
          return frameworkConnection(
            // The one that changed last comes first (ee/app/models/compliance_management/framework.rb, `sort_by_attribute`).
            state.frameworks
              .filter(({ groupId }) => groupId === top?.id)
              .sort((one, other) => other.updatedAt - one.updatedAt),
            args,
            ({ projectIds }, page) =>
              connection(
                state.projects.filter((project) => projectIds.includes(project.id) && visible(project)),
                present,
                page,
              ),
          );
        },
      };
    },
  };
}
