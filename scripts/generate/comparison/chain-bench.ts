/** The rules of chain-bench 0.1, which follow the CIS Software Supply Chain Security Guide 1.0. */

import { by, type Row } from "./answers.ts";
import { gitlabcis } from "./gitlabcis.ts";
import type { Peer } from "./page.ts";

/** Numbers under which the guide and the CIS GitLab Benchmark recommend the same. */
const shared = [
  ...["1.1.3", "1.1.4", "1.1.5", "1.1.6", "1.1.8", "1.1.9", "1.1.10", "1.1.11", "1.1.12", "1.1.13"],
  ...["1.1.14", "1.1.15", "1.1.16", "1.1.17", "1.2.1", "1.2.2", "1.2.3", "1.2.4"],
  ...["1.3.1", "1.3.3", "1.3.5", "1.3.7", "1.3.8", "1.3.9"],
  ...["2.3.1", "2.3.5", "2.3.7", "2.3.8", "2.4.2", "3.1.7", "3.2.2", "3.2.3", "4.2.3", "4.2.5"],
];

const own: readonly Row[] = [
  by("2.4.6", "An SBOM is made", ["sbom_present"]),
  by("4.3.4", "Webhooks of the package registry are secure", ["project_webhooks_verified"]),
];

const chapters = (id: string) => id.split(".").map(Number);

function inOrder(a: Row, b: Row): number {
  const [first, second] = [chapters(a.id), chapters(b.id)];
  const index = first.findIndex((part, at) => part !== second[at]);
  return (first[index] ?? 0) - (second[index] ?? 0);
}

export const chainBench: Peer = {
  name: "chain-bench",
  version: "0.1.10",
  source: [
    "The list was read in `internal/checks/**/rules.metadata.json` of github.com/aquasecurity/chain-bench. Its numbers are those of",
    "the CIS Software Supply Chain Security Guide 1.0, most of which the CIS GitLab Benchmark has kept.",
  ],
  rows: [...gitlabcis.rows.filter(({ id }) => shared.includes(id)), ...own].sort(inOrder),
};
