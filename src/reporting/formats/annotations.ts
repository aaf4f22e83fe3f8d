/** `gl-annotations.json`: links that GitLab shows beside the job: to the reports, and to each setting that needs a fix. */

import type { Report } from "../report.ts";
import { webLink } from "./findings.ts";
import type { Render } from "./format.ts";
import { oneLine } from "./one-line.ts";

interface Link {
  readonly external_link: { readonly label: string; readonly url: string };
}

/** Nobody reads more; and a file over 80 KB GitLab refuses as a whole. */
const limit = { links: 100, bytes: 80_000 };

export const render: Render = (report, { jobUrl }) => {
  const job = webLink(jobUrl);
  const links = [
    ...(job === undefined
      ? []
      : [link("Countersign reports", `${job.replace(/\/+$/, "")}/artifacts/browse`)]),
    ...fixes(report),
  ];
  return `${JSON.stringify({ countersign: withinLimits(links) }, null, 1)}\n`;
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
  let bytes = 100;
  const kept = links.slice(0, limit.links).findIndex((entry) => {
    bytes += encoder.encode(JSON.stringify(entry)).length + 20;
    return bytes > limit.bytes;
  });
  return links.slice(0, kept < 0 ? limit.links : kept);
}

function link(label: string, url: string): Link {
  return { external_link: { label, url } };
}
