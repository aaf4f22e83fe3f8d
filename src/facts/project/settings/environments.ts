/** The project's environments with the rules that protect each: the project's own, and those of groups for its tier. */

import { allFrom } from "../../../shared/all-pages.ts";
import { PageInfo } from "../../../shared/connection.ts";
import { maybe } from "../../../shared/schema.ts";
import * as z from "../../../shared/zod.ts";
import { wholeOf } from "../../connection.ts";
import { defineFact, type FactContext } from "../../define.ts";
import { UnreadableFact } from "../../source.ts";
import { Permissions, permissionFields, requireDeveloper } from "../rights.ts";
import { queryProject } from "./project-query.ts";
import { projectSettings } from "./project-settings.ts";

const Holder = {
  accessLevel: maybe(z.object({ integerValue: maybe(z.number()) })),
  user: maybe(z.object({ id: z.string() })),
  group: maybe(z.object({ id: z.string() })),
};
const connection = <T>(node: z.ZodMiniType<T>) => z.object({ pageInfo: PageInfo, nodes: z.array(node) });
const Rule = z.object({
  project: maybe(z.object({ id: z.string() })),
  deployAccessLevels: connection(z.object(Holder)),
  approvalRules: connection(z.object({ ...Holder, requiredApprovals: z.number() })),
});
const Environment = z.object({
  name: z.string(),
  tier: z.string(),
  state: z.string(),
  protectedEnvironments: connection(Rule),
});
const Node = z.object({ environments: maybe(connection(Environment)), userPermissions: Permissions });

/** Who may deploy. A group that the token cannot see is a `group` too: GitLab shows neither level nor holder then. */
export type Deployer =
  | { readonly kind: "role"; readonly level: number }
  | { readonly kind: "user" | "group"; readonly level: undefined; readonly id: number | undefined };

/** Who approves a deployment. */
export type DeploymentApprovers = Deployer & { readonly required: number };

export interface EnvironmentProtection {
  readonly isOfGroup: boolean;
  readonly deployers: readonly Deployer[];
  readonly approvers: readonly DeploymentApprovers[];
  /** Sum of all its approval rules; `required_approval_count` has no effect (ee/app/models/ee/environment.rb). */
  readonly approvals: number;
}

export interface Environment {
  readonly name: string;
  /** `production`, `staging`, `testing`, `development` or `other`. */
  readonly tier: string;
  /** `available`, `stopping` or `stopped`. */
  readonly state: string;
  /** Everybody must be allowed by each of them. */
  readonly protections: readonly EnvironmentProtection[];
}

const page = "pageInfo { hasNextPage endCursor }";
const holder = "accessLevel { integerValue } user { id } group { id }";
/** Few entries a list, because each level multiplies the cost of what is below it. */
const rules = `protectedEnvironments(first: 10) { ${page} nodes { project { id } deployAccessLevels(first: 20) { ${page} nodes { ${holder} } } approvalRules(first: 20) { ${page} nodes { requiredApprovals ${holder} } } } }`;

export const environments = defineFact<readonly Environment[]>({
  id: "environments",
  summary: "The project's environments and their protection",
  requiredRole: "at least Reporter, and at least Developer where there are none",
  scope: "project",
  async collect(context) {
    const node = await pageOf(context);
    // Review apps soon make more than a page.
    const found = await allFrom("environments", listIn(node), async (after) =>
      listIn(await pageOf(context, after)),
    );
    // GitLab leaves out each environment that the token may not see (app/graphql/types/environment_type.rb).
    if (found.length === 0) await requireVisible(node.userPermissions, context);
    return found.map(environmentOf);
  },
});

async function pageOf(context: FactContext, after?: string): Promise<z.infer<typeof Node>> {
  const fields = `environments(first: 100, after: $after) { ${page} nodes { name tier state ${rules} } } ${permissionFields}`;
  return queryProject(context, { fields, shape: Node, after, role: "at least Reporter" });
}

function listIn({ environments }: z.infer<typeof Node>) {
  if (!environments) throw new UnreadableFact("GitLab shows this token no environments");
  return environments;
}

async function requireVisible(permissions: z.infer<typeof Permissions>, context: FactContext): Promise<void> {
  const { pipelinesAccess } = await context.read(projectSettings);
  if (pipelinesAccess === undefined || pipelinesAccess === "disabled")
    throw new UnreadableFact("CI/CD is switched off in the project, and GitLab then shows no environments");
  await requireDeveloper(permissions, context);
}

function environmentOf({ name, tier, state, protectedEnvironments }: z.infer<typeof Environment>) {
  return {
    ...{ name, tier: tier.toLowerCase(), state: state.toLowerCase() },
    protections: wholeOf(protectedEnvironments, `rules for ${name}`).map((rule) => {
      const approvers = wholeOf(rule.approvalRules, "approval rules").map(
        ({ requiredApprovals, ...holder }) => ({ ...deployerOf(holder), required: requiredApprovals }),
      );
      return {
        ...{ isOfGroup: !rule.project, approvers },
        deployers: wholeOf(rule.deployAccessLevels, "deployers").map(deployerOf),
        approvals: approvers.reduce((sum, { required }) => sum + required, 0),
      };
    }),
  };
}

function deployerOf({ accessLevel, user, group }: z.infer<z.ZodMiniObject<typeof Holder>>): Deployer {
  const level = accessLevel?.integerValue;
  if (user) return { kind: "user", level: undefined, id: numberIn(user.id) };
  if (level !== undefined && !group) return { kind: "role", level };
  return { kind: "group", level: undefined, id: group && numberIn(group.id) };
}

function numberIn(id: string): number {
  return Number(/(\d+)$/.exec(id)?.[1]);
}
