/** The entry of `include:` that adds Countersign to a pipeline: as text, and how to recognize one. */

import { stringify } from "yaml";

export const includeKinds = ["component", "project", "remote"] as const;
export type IncludeKind = (typeof includeKinds)[number];

export interface Wanted {
  readonly kind: IncludeKind;
  /** Full path of the project with the component. */
  readonly componentProject: string;
  /** The instance that the pipeline runs on. */
  readonly gitlabUrl: string;
  readonly template: "merge-request" | "responder";
  readonly inputs: Readonly<Record<string, string>>;
  readonly version: string;
}

export const publicUrl = "https://gitlab.com";
export const publicProject = "countersign/countersign";

export type Entry = Readonly<Record<string, unknown>>;

export function entryOf({ kind, componentProject, gitlabUrl, template, inputs, version }: Wanted): Entry {
  const file = `templates/${template}.yml`;
  if (kind === "project") return { project: componentProject, ref: version, file: `/${file}`, inputs };
  if (kind === "remote") {
    const root = componentProject === publicProject ? publicUrl : gitlabUrl;
    return { remote: `${root}/${componentProject}/-/raw/${version}/${file}`, inputs };
  }
  // An instance finds components only on itself. Its name is a variable, so that the file works on a copy of it too.
  const host = gitlabUrl === publicUrl ? "gitlab.com" : "$CI_SERVER_FQDN";
  return { component: `${host}/${componentProject}/${template}@${version}`, inputs };
}

/** Whether it includes a template of Countersign, of any version and by any kind. */
export function isOwn(entry: unknown, componentProject: string): boolean {
  const { component, remote, project, file } = fieldsOf(entry);
  const paths = [componentProject, publicProject, "countersign"];
  const isOf = (text: string, rest: (path: string) => string) =>
    paths.some((path) => `/${text}`.includes(`/${rest(path)}`));
  const templates = ["merge-request", "responder"];
  return templates.some(
    (template) =>
      isOf(component, (path) => `${path}/${template}@`) ||
      (remote.endsWith(`/templates/${template}.yml`) && isOf(remote, (path) => `${path}/-/raw/`)) ||
      (file.endsWith(`templates/${template}.yml`) &&
        paths.some((path) => `/${project}`.endsWith(`/${path}`))),
  );
}

function fieldsOf(entry: unknown): Readonly<Record<"component" | "remote" | "project" | "file", string>> {
  const text = (value: unknown) => (typeof value === "string" ? value : "");
  // A string is a local path or an address.
  if (typeof entry !== "object" || entry === null)
    return { component: "", remote: text(entry), project: "", file: "" };
  const { component, remote, project, file } = entry as Readonly<Record<string, unknown>>;
  const [only] = [file].flat();
  return { component: text(component), remote: text(remote), project: text(project), file: text(only) };
}

/** Lines of a block, the first without indentation, each ending without a line break. */
export function blockLines(entry: Entry): readonly string[] {
  return stringify(entry, { lineWidth: 0 }).trimEnd().split("\n");
}

/** On one line, for a list in brackets. JSON is YAML too. */
export function flowText(entry: Entry): string {
  return JSON.stringify(entry).replaceAll('":', '": ').replaceAll(',"', ', "');
}
