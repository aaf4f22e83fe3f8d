/** A name for each control that does not change from run to run, so that a link can lead to it on the HTML page. */

import type { Report, ReportedControl } from "./report-schema.ts";

export interface Anchored extends ReportedControl {
  readonly anchor: string;
}

interface Requirement extends Omit<Report["requirements"][number], "controls"> {
  readonly controls: readonly Anchored[];
}

/**
 * `control-default_branch_protected`, and `-2` at its end for a second use. In the order of the policy, because another
 * order would change with the results.
 */
export function anchored({ requirements }: Report): readonly Requirement[] {
  const taken = new Set<string>();
  return requirements.map((requirement) => ({
    ...requirement,
    controls: requirement.controls.map((control) => ({ ...control, anchor: free(control.id, taken) })),
  }));
}

function free(id: string, taken: Set<string>): string {
  const name = `control-${id.slice(0, 200).replace(/[^\w.-]+/g, "-")}`;
  let anchor = name;
  for (let use = 2; taken.has(anchor); use++) anchor = `${name}-${use}`;
  taken.add(anchor);
  return anchor;
}

/** Where the page shows the control; undefined if the address of the page is not known. */
export function addressOf({ report_url }: Report, { anchor }: Anchored): string | undefined {
  return report_url === undefined ? undefined : `${report_url}#${anchor}`;
}
