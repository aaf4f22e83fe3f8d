/** Where a finding is, in the text that GitLab compares (lib/gitlab/ci/reports/security/locations), accidents included. */

import { type Entry, numberIn, objectIn, textIn } from "./fields.ts";

/** @param isOnDefaultBranch whether the report was made there: an image is then known by its own name */
export function locationText(type: string, at: Entry, isOnDefaultBranch: boolean): string {
  const of = (key: string) => textIn(at, key) ?? "";
  switch (type) {
    case "dependency_scanning":
      return `${of("file")}:${packageIn(at) ?? ""}`;
    case "container_scanning":
      return `${imageName(at, isOnDefaultBranch)}:${packageIn(at) ?? ""}`;
    case "cluster_image_scanning": {
      const agent = textIn(objectIn(at, "kubernetes_resource") ?? {}, "agent_id") ?? "";
      const prefix = agent.trim() === "" ? "" : `AGENT_${agent}:`;
      return `${prefix}${imageName(at, isOnDefaultBranch)}:${packageIn(at) ?? ""}`;
    }
    case "dast":
    case "api_fuzzing":
      return `${of("path")}:${of("method")}:${of("param")}`;
    case "coverage_fuzzing":
      return `${of("crash_type")}:${of("crash_state")}`;
    default:
      return `${of("file")}:${numberIn(at, "start_line") ?? ""}:${numberIn(at, "end_line") ?? ""}`;
  }
}

function packageIn(at: Entry): string | undefined {
  const dependency = objectIn(at, "dependency");
  const of = dependency && objectIn(dependency, "package");
  return of && textIn(of, "name");
}

/** The package at the end of a location text, in PyPI's form. */
export function pythonLocation(location: string): string {
  const at = location.lastIndexOf(":") + 1;
  return (
    location.slice(0, at) +
    location
      .slice(at)
      .toLowerCase()
      .replace(/[-_.]+/g, "-")
  );
}

/** Without spaces around it: two runs of spaces in one expression would be tried in every division. */
const version = /^([0-9]+(\.[0-9a-zA-Z]+)*(-[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?)?$/;
const hashLike = /^[0-9a-f]{8,128}$/i;

/** The part before the last colon, or everything if a version follows it. Without a tag nothing is left, as in GitLab. */
function imageName(at: Entry, isOnDefaultBranch: boolean): string {
  const elsewhere = isOnDefaultBranch ? undefined : textIn(at, "default_branch_image");
  const name = elsewhere || (textIn(at, "image") ?? "");
  const tag = name.slice(name.lastIndexOf(":") + 1);
  if (version.test(tag.trim()) && !hashLike.test(tag)) return name;
  return name.slice(0, Math.max(name.lastIndexOf(":"), 0));
}

/** For messages: `src/login.ts`, `log4j-core in pom.xml`, `GET /login (user)`. */
export function locationIn(at: Entry): string {
  const name = packageIn(at);
  const where = textIn(at, "image") ?? textIn(at, "file");
  if (name !== undefined) return where === undefined ? name : `${name} in ${where}`;
  const path = textIn(at, "path") ?? textIn(at, "hostname");
  if (path === undefined) return where ?? textIn(at, "crash_type") ?? "";
  const [method, param] = [textIn(at, "method"), textIn(at, "param")];
  return `${method ? `${method} ` : ""}${path}${param ? ` (${param})` : ""}`;
}
