/** The recommendations of the CIS GitLab Benchmark, by which gitlabcis 1.20 judges. */

import { buildPipelines } from "./cis/build-pipelines.ts";
import { deliveries } from "./cis/deliveries.ts";
import { sourceCode } from "./cis/source-code.ts";
import type { Peer } from "./page.ts";

export const gitlabcis: Peer = {
  name: "gitlabcis",
  version: "1.20",
  source: [
    "The list was read in the Python package gitlabcis 1.20.2, in its folder `recommendations`: these are the recommendations of",
    "the CIS GitLab Benchmark, by their numbers. For about a third of them, gitlabcis itself says only that people must validate",
    "them. [Clauses of standards](reference/clauses.md#cis-gitlab-benchmark) says which of them the preset covers.",
  ],
  rows: [...sourceCode, ...buildPipelines, ...deliveries],
};
