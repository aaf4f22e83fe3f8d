/** `gl-annotations.json`: links that GitLab shows next to the job: to the reports, and to each setting that needs a fix. */

import { standingOf } from "../counts.ts";
import { titleOf } from "../names.ts";
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
    controls.flatMap((control) => {
      const standing = standingOf(control);
      const { remediation, page } = control;
      const isFix = standing === "fail";
      const url =
        isFix || standing === "unknown" ? webLink(isFix ? (remediation.url ?? page) : page) : undefined;
      const words = `${oneLine(titleOf(control), 100)} (${oneLine(control.id, 100)}, ${oneLine(name, 100)})`;
      return url === undefined ? [] : [link(`${isFix ? "Fix" : "Unknown"}: ${words}`, url)];
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
