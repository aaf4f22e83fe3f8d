/** How people read the name of a control: its title, what tells it from another use of it, and its id. */

import type { ReportedControl } from "./report-schema.ts";

type Named = Pick<ReportedControl, "id" | "title" | "variant">;

/** `No secret was found [reports: sast]`. */
export function titleOf({ title, variant }: Named): string {
  return variant === undefined ? title : `${title} [${variant}]`;
}

/** `No secret was found (merge_request_scanner_findings)`. */
export function nameOf(control: Named): string {
  return `${titleOf(control)} (${control.id})`;
}
