/** Who may change frameworks, requirements and controls: an Owner of the top-level group (framework_policy.rb). */
import { GraphQLError } from "graphql";
import { groupRole, role } from "../../access.ts";
import type { Viewer } from "../../http/call.ts";
import type { FrameworkRow, RequirementRow } from "../../state/people.ts";
import { findControl } from "../../state/state.ts";
import { numberOf } from "../connection.ts";

export interface Input<Params> {
  readonly input: {
    readonly id: string;
    readonly params: Params;
    readonly namespacePath: string;
    readonly complianceFrameworkId: string;
    readonly complianceRequirementId: string;
    readonly controls?: readonly ControlParams[] | null;
  };
}
export interface FrameworkParams {
  readonly name?: string | null;
  readonly description?: string | null;
  readonly color?: string | null;
  readonly projects?: { readonly addProjects: readonly number[]; readonly removeProjects: readonly number[] };
}
export interface RequirementParams {
  readonly name?: string | null;
  readonly description?: string | null;
}
/** ComplianceRequirementsControlInput */
export interface ControlParams {
  readonly name: string;
  readonly expression?: string | null;
  readonly controlType?: string | null;
  readonly externalControlName?: string | null;
  readonly externalUrl?: string | null;
  readonly secretToken?: string | null;
  readonly pingEnabled?: boolean | null;
}

/** What GitLab says of something that is not there, and of something that may not be changed. */
const unavailable =
  "The resource that you are attempting to access does not exist or you don't have permission to perform this action";

export interface Access {
  readonly deny: () => GraphQLError;
  readonly mayMutate: boolean;
  readonly owns: (groupId: number) => boolean;
  readonly framework: (id: string) => FrameworkRow;
  readonly requirement: (id: string) => { framework: FrameworkRow; requirement: RequirementRow };
  readonly control: (id: string) => NonNullable<ReturnType<typeof findControl>>;
}

export function accessOf({ state, session }: Viewer): Access {
  const deny = () => new GraphQLError(unavailable);
  /** base_mutation.rb: a token that may only read is refused in the same way. */
  const mayMutate = session?.token.scopes.includes("api") === true;
  const owns = (groupId: number) => mayMutate && groupRole(state, session?.user, groupId) >= role.owner;

  function authorized<T>(found: T | undefined, frameworkOf: (found: T) => FrameworkRow): T {
    if (!found || !owns(frameworkOf(found).groupId)) throw deny();
    return found;
  }
  return {
    ...{ deny, mayMutate, owns },
    framework: (id) =>
      authorized(
        state.frameworks.find((row) => row.id === numberOf(id)),
        (row) => row,
      ),
    requirement(id) {
      const [found] = state.frameworks.flatMap((framework) =>
        framework.requirements
          .filter((one) => one.id === numberOf(id))
          .map((requirement) => ({ framework, requirement })),
      );
      return authorized(found, (one) => one.framework);
    },
    control: (id) => authorized(findControl(state, numberOf(id)), (one) => one.framework),
  };
}
