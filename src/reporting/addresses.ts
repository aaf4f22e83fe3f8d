/** Addresses of what a report is about, for formats that name it by a URI. */

import { oneLine } from "./formats/one-line.ts";
import type { Report } from "./report-schema.ts";

interface JudgedAt {
  readonly subject: { readonly gitlab_url: string; readonly project: { readonly path: string } };
}

export function projectUrl({ subject }: JudgedAt): string {
  return `${subject.gitlab_url}/${encodedPath(subject.project.path)}`;
}

/** The artifacts of the job that made the report; undefined where no GitLab job did. */
export function artifactsUrl({ job_url = "" }: Report): string | undefined {
  return /\/-\/jobs\/\d+$/.test(job_url) ? `${job_url}/artifacts` : undefined;
}

/** The address of one policy text: `git+https://…/project@commit#path` for a file of a project. */
export function policyUri(
  { source, commit }: Report["policy"]["documents"][number],
  report: JudgedAt,
): string {
  if (/^https:\/\/|^preset:/i.test(source)) return encodeURI(oneLine(source)).replaceAll("%25", "%");
  const [, project, path = "", ref = ""] = /^([^:@\s]+\/[^:@\s]+):([^@]+)@(.+)$/.exec(source) ?? [];
  if (project !== undefined) {
    const at = `${report.subject.gitlab_url}/${encodedPath(project)}`;
    return `git+${at}@${commit ?? encodeURIComponent(ref)}#${encodedPath(path)}`;
  }
  const cut = commit === null ? -1 : source.lastIndexOf("@");
  if (cut < 0) return `file:${encodedPath(source)}`;
  return `git+${projectUrl(report)}@${commit}#${encodedPath(source.slice(0, cut))}`;
}

function encodedPath(path: string): string {
  return oneLine(path).split("/").map(encodeURIComponent).join("/");
}
