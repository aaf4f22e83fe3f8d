/** What a format is: a pure function from the report to the text of one file. */

import type { Report } from "../report.ts";

/** What a format may need in addition to the report. All of it comes from the job itself. */
export interface RenderContext {
  /** Path of the policy in the repository, for formats that must name a file. */
  readonly policyPath: string;
}

export type Render = (report: Report, context: RenderContext) => string | Promise<string>;
