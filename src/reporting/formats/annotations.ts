/** `gl-annotations.json`: links that GitLab shows next to the job: to the reports, and to each setting that needs a fix. */

import type { Report } from "../report.ts";
import { webLink } from "./findings.ts";
import type { Render } from "./format.ts";
import { oneLine } from "./one-line.ts";

interface Link {
  readonly external_link: { readonly label: string; readonly url: string };
}

/** Nobody reads more links, and GitLab refuses a file of more than 80 KB. */
const limit = { links: 100, bytes: 80_000 };
/** More than the layout adds to one link. */
const indentation = 60;

export const render: Render = (report, { jobUrl }) => {
  const job = webLink(jobUrl);
  const links = [
    ...(job === undefined
      ? []
      : [link("Countersign reports", `${job.replace(/\/+$/, "")}/artifacts/browse`)]),
    ...fixes(report),
  ];
  return `${JSON.stringify({ countersign: withinLimits(links) }, null, 2)}\n`;
};

function fixes(report: Report): Link[] {
  return report.requirements.flatMap(({ name, controls }) =>
    controls.flatMap(({ id, status, remediation }) => {
      const url = status === "fail" ? webLink(remediation.url) : undefined;
      return url === undefined ? [] : [link(`Fix ${oneLine(id, 100)} (${oneLine(name, 100)})`, url)];
    }),
  );
}

function withinLimits(links: readonly Link[]): readonly Link[] {
  const encoder = new TextEncoder();
  let bytes = 0;
  const kept: Link[] = [];
  for (const entry of links.slice(0, limit.links)) {
    bytes += encoder.encode(JSON.stringify(entry)).length + indentation;
    if (bytes > limit.bytes) break;
    kept.push(entry);
  }
  return kept;
}

function link(label: string, url: string): Link {
  return { external_link: { label, url } };
}
