/** Which findings of the head's pipeline people have dismissed in GitLab. */

import { defineFact, type Fact } from "../define.ts";
import { pipelineJobs } from "../pipeline/pipeline-jobs.ts";
import type { SecurityType } from "../pipeline/security-types.ts";
import { UnreadableFact } from "../source.ts";
import { remember, requiredRole, type Scan, words } from "./scans.ts";
import { storedFindings } from "./stored-findings.ts";

const known = new Map<SecurityType, Fact<Scan>>();

/** If they cannot be read, the scan gets a diagnostic, because they matter only if something else counts. */
export function dismissedFindings(type: SecurityType): Fact<Scan> {
  return remember(known, type, () =>
    defineFact<Scan, { jobs: typeof pipelineJobs }>({
      id: `${type}_findings_dismissed`,
      summary: `The ${words(type)} findings that people dismissed in GitLab`,
      requiredRole: `${requiredRole}, and GitLab Ultimate`,
      scope: "merge_request",
      needs: { jobs: pipelineJobs },
      async collect(context, { jobs: found }) {
        if (!found) throw new UnreadableFact("no pipeline ran for the head of the merge request");
        const { id: pipelineId, projectId } = found.pipeline;
        const none = { findings: [], partial: [], source: undefined };
        try {
          const { findings, diagnostics } = await storedFindings(context, { projectId, pipelineId }, type, [
            "DISMISSED",
          ]);
          return { ...none, findings, diagnostics };
        } catch (error) {
          if (error instanceof UnreadableFact) return { ...none, diagnostics: [error.message] };
          throw error;
        }
      },
    }),
  );
}
