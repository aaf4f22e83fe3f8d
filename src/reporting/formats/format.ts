/** What a format is: a pure function from the report to the text of one file. */

import type { Report } from "../report.ts";

/** What a format may need beside the report; nothing of it comes from outside the job. */
export interface RenderContext {
  /** Page of the job that wrote the report, where the host tells. */
  readonly jobUrl: string | undefined;
  /** Path of the policy in the repository, for formats that must point at a file. */
  readonly policyPath: string;
}

export type Render = (report: Report, context: RenderContext) => string | Promise<string>;
