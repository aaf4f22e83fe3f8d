/**
 * `gl-annotations.json`: links that GitLab shows next to the job: to the reports, to each setting that needs a fix, and
 * to the rest of what needs action on the HTML page.
 */

import { artifactsUrl } from "../addresses.ts";
import { addressOf, anchored } from "../anchors.ts";
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

export const render: Render = (report) => {
  const page = webLink(report.report_url);
  const artifacts = webLink(artifactsUrl(report));
  const links = [
    ...(page === undefined ? [] : [link("Countersign report", page)]),
    ...(artifacts === undefined ? [] : [link("Countersign reports", `${artifacts}/browse`)]),
    ...fixes(report),
  ];
  return `${JSON.stringify({ countersign: withinLimits(links) }, null, 2)}\n`;
};

function fixes(report: Report): Link[] {
  return anchored(report).flatMap(({ name, controls }) =>
    controls.flatMap((control) => {
      const standing = standingOf(control);
      const { remediation, page } = control;
      const isFix = standing === "fail";
      if (!isFix && standing !== "unknown") return [];
      // The setting is one click nearer to the fix than the page, which links it.
      const url = webLink(remediation.url ?? addressOf(report, control) ?? page);
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
