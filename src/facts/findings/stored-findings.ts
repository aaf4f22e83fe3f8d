/** Findings of a pipeline's scans that GitLab itself has stored (Ultimate), known by GitLab's own identity. */

import { PageInfo } from "../../shared/connection.ts";
import { maybe, parse } from "../../shared/schema.ts";
import { nameUuid, sha1 } from "../../shared/sha1.ts";
import { plain } from "../../shared/text.ts";
import * as z from "../../shared/zod.ts";
import { wholeOf } from "../connection.ts";
import type { FactContext } from "../define.ts";
import { argumentOf } from "../pipeline/declared-jobs.ts";
import { numberOf } from "../pipeline/pipeline.ts";
import type { SecurityType } from "../pipeline/security-types.ts";
import { globalProjectId } from "../select.ts";
import { UnreadableFact } from "../source.ts";
import { byUuid, type Finding } from "./formats/finding.ts";

const everyState = ["DETECTED", "CONFIRMED", "DISMISSED", "RESOLVED"] as const;

export interface StoredFindings {
  /** How many scans GitLab has a record of. */
  readonly scans: number;
  readonly findings: readonly Finding[];
  /** Sentences about scans that are not stored, or incomplete. */
  readonly diagnostics: readonly string[];
}

interface StoredAt {
  readonly projectId: number;
  readonly pipelineId: number;
  readonly pipelineIid?: number | undefined;
}

const StoredScan = z.object({ name: z.string(), status: z.string(), errors: maybe(z.array(z.string())) });
type StoredScan = z.infer<typeof StoredScan>;
const Scans = z.nullable(
  z.object({
    vulnerabilitiesCount: z.number(),
    scans: z.object({ pageInfo: PageInfo, nodes: z.array(StoredScan) }),
  }),
);
const Stored = z.object({
  uuid: z.string(),
  severity: z.string(),
  title: maybe(z.string()),
  falsePositive: maybe(z.boolean()),
  identifiers: maybe(
    z.array(
      z.object({ externalType: maybe(z.string()), externalId: maybe(z.string()), name: maybe(z.string()) }),
    ),
  ),
});
const Pipeline = z.nullable(
  z.object({
    id: z.string(),
    downstream: z.object({ nodes: z.array(z.unknown()) }),
    securityReportSummary: z.nullable(z.object({ section: Scans })),
    securityReportFindings: z.nullable(
      z.object({
        nodes: z.array(Stored),
        pageInfo: PageInfo,
      }),
    ),
  }),
);
const Answer = z.object({ projects: z.object({ nodes: z.array(z.object({ pipeline: Pipeline })) }) });

const perPage = 100;
/** Pages of a hundred. If there are more, the report itself must be read. */
const mostPages = 100;

/** @throws UnreadableFact if GitLab shows none, for any reason */
export async function storedFindings(
  context: FactContext,
  location: StoredAt,
  type: SecurityType,
  states: readonly string[] = everyState,
): Promise<StoredFindings> {
  const findings: Finding[] = [];
  const diagnostics = new Set<string>();
  for (let page = 0, after: string | undefined; ; page++) {
    const pipeline = await ask(context, location, type, states, after);
    const section = pipeline?.securityReportSummary?.section;
    const found = pipeline?.securityReportFindings;
    if (!section || !found || section.scans.nodes.length === 0)
      throw new UnreadableFact(
        `GitLab shows this token no stored findings of pipeline ${location.pipelineId}: that needs GitLab Ultimate, at least Developer, and a stored scan`,
      );
    for (const diagnostic of wholeOf(section.scans, "scans").flatMap(diagnosticsOf))
      diagnostics.add(diagnostic);
    findings.push(...found.nodes.map(findingOf));
    if (!found.pageInfo.hasNextPage) {
      const stored = section.vulnerabilitiesCount;
      if (isCut(findings, states, pipeline.downstream.nodes.length > 0 ? undefined : stored))
        throw new UnreadableFact(
          `GitLab shows ${findings.length} of the findings that it has stored, and no more than ${perPage + 1} of each scan and severity`,
        );
      return { scans: section.scans.nodes.length, findings, diagnostics: [...diagnostics] };
    }
    after = found.pageInfo.endCursor;
    if (after === undefined || page + 1 >= mostPages)
      throw new UnreadableFact(`GitLab has stored more than the ${findings.length} findings that were read`);
  }
}

/** Why a scan may not have found everything. */
function diagnosticsOf({ name, status, errors = [] }: StoredScan): readonly string[] {
  if (status === "SUCCEEDED" && errors.length === 0) return [];
  const why = errors.length > 0 ? `: ${plain(errors.join("; "), 200)}` : "";
  return [
    `GitLab's record of the scan ${plain(name, 80)} is ${status.toLowerCase().replaceAll("_", " ")}${why}`,
  ];
}

/**
 * Of each scan and severity, one more than a page can be read, with any cursor. The list has the findings of child
 * pipelines too (ee/app/finders/security/findings_finder.rb), but the count only those of this one
 * (ee/app/services/security/vulnerability_counting_service.rb). The count covers all states. Where it does not cover what
 * is listed, only a severity that reached the limit shows that findings are missing.
 *
 * @param stored the count, if no pipeline is downstream
 */
function isCut(findings: readonly Finding[], states: readonly string[], stored: number | undefined): boolean {
  if (states === everyState && stored !== undefined) return findings.length < stored;
  const counts = new Map<string, number>();
  for (const { severity } of findings) counts.set(severity, (counts.get(severity) ?? 0) + 1);
  return [...counts.values()].some((count) => count > perPage);
}

async function ask(
  { gitlab }: FactContext,
  { projectId, pipelineId, pipelineIid }: StoredAt,
  type: SecurityType,
  states: readonly string[],
  after: string | undefined,
) {
  const section = type.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
  const query = `query($ids: [ID!], $after: String) { projects(ids: $ids, first: 1) { nodes { id
    pipeline(${argumentOf({ id: pipelineId, iid: pipelineIid })}) { id downstream(first: 1) { nodes { id } }
      securityReportSummary { section: ${section} { vulnerabilitiesCount scans { pageInfo { hasNextPage } nodes { name status errors } } } }
      securityReportFindings(reportType: ["${type}"], state: [${states.join(", ")}], first: ${perPage}, after: $after) {
        nodes { uuid severity title falsePositive identifiers { externalType externalId name } }
        pageInfo { hasNextPage endCursor }
      }
    } } } }`;
  const { data, errors } = await gitlab.graphql(query, { ids: [globalProjectId(projectId)], after });
  if (errors.length > 0) throw new UnreadableFact(`GraphQL answered with errors: ${errors.join("; ")}`);
  const pipeline = parse(Answer, data).projects.nodes[0]?.pipeline;
  if (pipeline && numberOf(pipeline.id) !== pipelineId)
    throw new UnreadableFact(`GraphQL answered about another pipeline than ${pipelineId}`);
  return pipeline;
}

function findingOf({
  uuid,
  severity,
  title,
  falsePositive,
  identifiers = [],
}: z.infer<typeof Stored>): Finding {
  return {
    severity: severity.toLowerCase(),
    name: plain(title ?? "", 120),
    location: "",
    line: undefined,
    identifiers: identifiers.flatMap(({ name, externalId }) =>
      [name, externalId].flatMap((one) => (one === undefined ? [] : [one.toLowerCase()])),
    ),
    rule: byUuid,
    fingerprints: [uuid],
    isFalsePositive: falsePositive === true,
  };
}

const namespace = "58dc0f06-936c-43b3-93bb-71693f1b6570";

/**
 * The UUIDs under which GitLab may have stored a finding of a report (gitlab-evidence 4.4): by its strongest signature
 * if the licence has signatures, or by its location. A finding that GitLab moved along with its code keeps an older
 * UUID, which cannot be calculated.
 */
export function uuidsOf(
  type: SecurityType,
  projectId: number,
  { rule, fingerprints }: Finding,
): readonly string[] {
  if (rule === byUuid) return fingerprints;
  const [location = "", strongest] = fingerprints;
  const at = strongest?.indexOf(":") ?? 0;
  const signature =
    strongest === undefined ? [] : [`${strongest.slice(0, at)}:${sha1(strongest.slice(at + 1))}`];
  return [...signature, sha1(location)].map((location) =>
    nameUuid(namespace, [type, sha1(rule), location, projectId].join("-")),
  );
}
