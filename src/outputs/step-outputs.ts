/** What a GitHub-style runner receives: step outputs, annotations, the job summary. */

import type { RenderContext } from "../reporting/formats/format.ts";
import { render } from "../reporting/formats/markdown.ts";
import type { Report } from "../reporting/report.ts";
import { annotations } from "./annotations.ts";
import type { JobOutputs } from "./job-outputs.ts";

/** The toolkit is loaded only on such a runner, because elsewhere it prints values in clear text. */
export async function stepOutputs(
  outputs: JobOutputs,
  report: Report,
  context: RenderContext,
): Promise<void> {
  const core = await import("@actions/core");
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  for (const { level, title, message } of annotations(report)) {
    core[level](message, { title });
  }
  // Older runners have no job summary, and the toolkit refuses to write one there.
  if (!process.env.GITHUB_STEP_SUMMARY) return;
  await core.summary.addRaw(await render(report, context)).write();
}
