/** What is reported to GitLab about the projects of a sweep, and which names and ids none of them has. */

import { findCheck, splits } from "../delivery/check-lines.ts";
import { controlTargets, knownControls } from "../delivery/control-targets.ts";
import type { TargetMatcher } from "../delivery/find-targets.ts";
import type { Target } from "../delivery/targets.ts";
import type { GitLab } from "../gitlab/client.ts";
import type { Inputs } from "../inputs/read.ts";
import { maybe, parse } from "../shared/schema.ts";
import * as z from "../shared/zod.ts";

export interface SweepTargets {
  /** The controls of the frameworks that the project has. @param frameworks as they are known; undefined: they are read */
  ofProject(projectId: number, frameworks: readonly string[] | undefined): Promise<TargetMatcher>;
  /** The checks of the names in `status_check` that the merge request has. */
  ofChecks(checks: readonly Check[]): TargetMatcher;
  /** Inputs that no project had so far. */
  unused(): readonly string[];
}

interface Check {
  readonly id: number;
  readonly name: string;
}

const Answer = z.object({
  projects: z.object({
    nodes: z.array(
      z.object({
        id: z.string(),
        complianceFrameworks: maybe(
          z.object({
            pageInfo: z.object({ hasNextPage: z.boolean() }),
            nodes: z.array(z.object({ id: z.string() })),
          }),
        ),
      }),
    ),
  }),
});

export const frameworkFields = "complianceFrameworks { pageInfo { hasNextPage } nodes { id } }";

const query = `query($ids: [ID!]) { projects(ids: $ids, first: 1) { nodes { id ${frameworkFields} } } }`;

export function createTargets(inputs: Inputs, gitlab: GitLab): SweepTargets {
  /** By the frameworks of a project: it is the same for all that have the same ones. */
  const known = new Map<string, ReturnType<typeof knownControls>>();
  const used = new Set<string>();

  async function frameworksOf(projectId: number): Promise<readonly string[] | undefined> {
    const { data, errors } = await gitlab.graphql(query, { ids: [`gid://gitlab/Project/${projectId}`] });
    if (errors.length > 0) return undefined;
    return frameworksIn(parse(Answer, data).projects.nodes[0]);
  }

  return {
    async ofProject(projectId, given) {
      const { controls } = inputs;
      if (controls.length === 0) return async () => [];
      const frameworks = given ?? (await frameworksOf(projectId));
      // Only the endpoint itself knows then.
      if (!frameworks) return async (requirements) => controlTargets(controls, requirements, undefined);
      if (frameworks.length === 0) return async () => [];
      const key = [...frameworks].sort().join();
      const reading = known.get(key) ?? knownControls(gitlab, projectId);
      known.set(key, reading);
      const all = await reading;
      const own = all ? controls.filter(({ id }) => all.some((one) => one.id === id)) : controls;
      for (const { id } of own) used.add(`external_control ${id}`);
      return async (requirements) => controlTargets(own, requirements, all);
    },
    ofChecks(checks) {
      return async (requirements) => {
        const found = inputs.statusChecks.flatMap((line) => {
          const target = checkOf(line, requirements, checks);
          if (target) used.add(`status_check ${line}`);
          return target ? [target] : [];
        });
        return found.filter(({ id }, index) => found.findIndex((other) => other.id === id) === index);
      };
    },
    unused() {
      const checks = inputs.ofMode?.mode === "sweep" && inputs.ofMode.mergeRequests === "open";
      return [
        ...inputs.controls.map(({ id }) => `external_control ${id}`),
        ...(checks ? inputs.statusChecks.map((line) => `status_check ${line}`) : []),
      ].filter((name) => !used.has(name));
    },
  };
}

/** Undefined if GitLab does not show them, or not all. */
export function frameworksIn(node: unknown): readonly string[] | undefined {
  const { data } = z.safeParse(Answer.shape.projects.shape.nodes.def.element, node);
  const shown = data?.complianceFrameworks;
  return !shown || shown.pageInfo.hasNextPage ? undefined : shown.nodes.map(({ id }) => id);
}

function checkOf(
  line: string,
  requirements: readonly string[],
  checks: readonly Check[],
): Target | undefined {
  const whole = findCheck(line, checks);
  if (whole) return { kind: "status_check", ...whole, requirement: undefined };
  for (const [left, right] of splits(line)) {
    const check = requirements.includes(left) ? findCheck(right, checks) : undefined;
    if (check) return { kind: "status_check", ...check, requirement: left };
  }
  return undefined;
}
