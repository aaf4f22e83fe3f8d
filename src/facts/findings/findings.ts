/** Open findings, that is, detected or confirmed vulnerabilities: those of one scanner, the newest, the oldest. */

import { maybe, parse } from "../../shared/schema.ts";
import { moment } from "../../shared/time.ts";
import * as z from "../../shared/zod.ts";
import { defineSelectedFact, type Fact } from "../define.ts";
import { Permissions, permissionFields, requireDeveloper } from "../project/rights.ts";
import { UnreadableFact } from "../source.ts";

const states = "state: [DETECTED, CONFIRMED]";
const requiredRole = "at least Developer";

export interface HunterFindings {
  readonly hasOpen: boolean;
}

export const hunterFindings: Fact<HunterFindings> = findings({
  id: "package_hunter_findings",
  summary: "The open findings of Package Hunter",
  alias: "packageHunter",
  query: `vulnerabilities(scanner: ["packagehunter"], ${states}, first: 1) { nodes { id } }`,
  node: z.object({ id: z.string() }),
  map: (nodes) => ({ hasOpen: nodes.length > 0 }),
});

/** When a finding was detected; undefined when none is open. */
export interface OpenFinding {
  readonly detectedAt: number | undefined;
  /** How many findings were compared, if there may be more. */
  readonly outOf?: number;
}

const mostShown = 100;

const Detected = z.object({ detectedAt: moment() });

/** By GitLab's order of ids, by which the API sorts. Usually this is the order of creation (row 52). */
export const newestFinding: Fact<OpenFinding> = findings({
  id: "newest_finding",
  summary: "The newest open finding",
  alias: "newestActive",
  query: `vulnerabilities(${states}, sort: detected_desc, first: 1) { nodes { detectedAt } }`,
  node: Detected,
  map: ([newest]) => ({ detectedAt: newest?.detectedAt }),
});

/** The oldest of the first hundred, because ids are only nearly in the order of detection. */
export const oldestFinding: Fact<OpenFinding> = findings({
  id: "oldest_finding",
  summary: "The oldest open finding",
  alias: "oldestActive",
  query: `vulnerabilities(${states}, sort: detected_asc, first: ${mostShown}) { nodes { detectedAt } }`,
  node: Detected,
  map: (nodes) => ({
    detectedAt: nodes.length === 0 ? undefined : Math.min(...nodes.map(({ detectedAt }) => detectedAt)),
    ...(nodes.length < mostShown ? {} : { outOf: nodes.length }),
  }),
});

interface Findings<N, T> {
  readonly id: string;
  readonly summary: string;
  readonly alias: string;
  readonly query: string;
  readonly node: z.ZodMiniType<N>;
  readonly map: (nodes: readonly N[]) => T;
}

function findings<N, T>({ id, summary, alias, query, node, map }: Findings<N, T>): Fact<T> {
  const Found = maybe(z.object({ nodes: z.array(node) }));
  return defineSelectedFact<T>({
    id,
    summary,
    requiredRole,
    scope: "project",
    select: {
      on: "project",
      fields: `${alias}: ${query} ${permissionFields}`,
      async read(raw, context) {
        const answer = parse(z.object({ found: Found, userPermissions: Permissions }), {
          found: (raw as Record<string, unknown>)[alias],
          userPermissions: (raw as Record<string, unknown>).userPermissions,
        });
        const found: z.infer<typeof Found> = answer.found;
        if (!found) throw new UnreadableFact("GitLab shows this token no findings");
        if (found.nodes.length === 0) await requireDeveloper(answer.userPermissions, context);
        return map(found.nodes);
      },
    },
  });
}
