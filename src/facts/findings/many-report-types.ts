/** Types of the reports of many projects. The variable `$branch` is the default branch of all of them. */

import { maybe, parse } from "../../shared/schema.ts";
import * as z from "../../shared/zod.ts";
import type { ManyForm } from "../define.ts";
import { defaultBranchReportTypes, notAccepted } from "./default-branch-reports.ts";

const Node = z.object({
  jobsEnabled: maybe(z.boolean()),
  maxAccessLevel: maybe(z.object({ integerValue: maybe(z.number()) })),
  pipelines: maybe(
    z.object({
      nodes: z.array(
        z.object({
          id: z.string(),
          ref: maybe(z.string()),
          refPath: maybe(z.string()),
          source: maybe(z.string()),
          jobArtifacts: maybe(z.array(z.object({ fileType: maybe(z.string()) }))),
        }),
      ),
    }),
  ),
});

const reporter = 20;

export const manyReportTypes: ManyForm = {
  fact: defaultBranchReportTypes,
  fields:
    "jobsEnabled maxAccessLevel { integerValue } pipelines(ref: $branch, first: 1) { nodes { id ref refPath source jobArtifacts { fileType } } }",
  read(raw, { defaultBranch: branch }) {
    if (branch === undefined) return undefined;
    const { jobsEnabled, maxAccessLevel, pipelines } = parse(Node, raw);
    const [newest] = pipelines?.nodes ?? [];
    if (!newest) {
      // Without the right to see pipelines, the list is empty too.
      const isNone = pipelines && jobsEnabled && (maxAccessLevel?.integerValue ?? 0) >= reporter;
      return isNone ? { value: { branch, pipelineId: undefined, types: [] } } : undefined;
    }
    // The newest can be one of a tag with that name, of a merge request from it, or of a kind that GitLab ignores:
    // the list that REST gives has the ones before it.
    const isOfBranch = newest.ref === branch && newest.refPath === `refs/heads/${branch}`;
    const artifacts = newest.jobArtifacts;
    if (!isOfBranch || !artifacts || notAccepted.has(newest.source ?? "")) return undefined;
    const found = artifacts.map(({ fileType }) => fileType?.toLowerCase());
    const types = [...new Set(found)].filter((type) => type !== undefined).sort();
    return { value: { branch, pipelineId: Number(newest.id.split("/").at(-1)), types } };
  },
};
