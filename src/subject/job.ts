/** Where people find the job that runs, and the HTML page among its artifacts. */

import type { Inputs } from "../inputs/read.ts";
import type { Environment } from "../shared/environment.ts";
import { webAddress } from "../shared/web-address.ts";

export interface JobAddresses {
  readonly job_url?: string;
  /** Of `report.html`. GitLab opens it, or offers it for download where it has no Pages. */
  readonly report_url?: string;
}

type JobInputs = Pick<Inputs, "gitlabUrl" | "reportDir" | "formats">;

/** Anyone who may start a pipeline can set a variable, so an address counts only if it is a job of this GitLab. */
export async function jobAddresses(env: Environment, inputs: JobInputs): Promise<JobAddresses> {
  if (env.GITHUB_ACTIONS === "true") {
    const run = (await import("./github-run.ts")).runOf(env);
    return run === undefined ? {} : { job_url: run };
  }
  const job = webAddress(env.CI_JOB_URL);
  const base = `${webAddress(inputs.gitlabUrl)?.href.replace(/\/+$/, "")}/`;
  if (!job?.href.startsWith(base) || !/\/-\/jobs\/\d+$/.test(job.href)) return {};
  const path = inputs.formats.includes("html")
    ? inArchive(`${inputs.reportDir}/report.html`, env.CI_PROJECT_DIR)
    : undefined;
  // `file` redirects to GitLab Pages where it serves artifacts, and else shows a page with the download:
  // app/controllers/projects/artifacts_controller.rb. `external_file` has nothing to show without Pages.
  return {
    job_url: job.href,
    ...(path === undefined ? {} : { report_url: `${job.href}/artifacts/file/${path}` }),
  };
}

/** The path in the job's archive, which holds paths below the project's folder. Undefined for a file elsewhere. */
function inArchive(path: string, root = ""): string | undefined {
  const below = root !== "" && path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
  const names = below.split("/").filter((name, index) => name !== "." && (name !== "" || index === 0));
  if (names[0] === "" || names.includes("..") || below.includes("\\")) return undefined;
  return names.map(encodeURIComponent).join("/");
}
