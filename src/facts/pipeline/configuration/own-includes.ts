/** What the files of the project itself write under `include`, before GitLab evaluates it. */

import { defineFact } from "../../define.ts";
import { UnreadableFact } from "../../source.ts";
import { mergedConfiguration, sourceOf } from "../ci-config.ts";
import { type Entry, isEntry, isGiven } from "../ci-jobs.ts";
import { mergedYaml } from "../merged-yaml.ts";

const mostFiles = 20;

/** All entries of `include`, of the configuration and of each file that it includes from the project itself. */
export const ownIncludes = defineFact<readonly Entry[], { from: typeof mergedConfiguration }>({
  id: "own_includes",
  summary: "What the project's own files of the CI configuration include",
  requiredRole: mergedConfiguration.requiredRole,
  scope: "project",
  needs: { from: mergedConfiguration },
  async collect(context, { from: { includes, projectPath } }) {
    const { gitlab, limit } = context;
    // Without rules, and with all of them false, nothing may be left to see in the list.
    if (!includes) throw new UnreadableFact("GitLab's lint does not list what the configuration includes");
    const { projectId, sha, configPath } = await sourceOf(context);
    const local = includes.filter(({ type, from }) => type === "local" && from === projectPath);
    const paths = new Set(
      [configPath || ".gitlab-ci.yml", ...local.map(({ location }) => location)].map((path) =>
        path.replace(/^\/+/, ""),
      ),
    );
    if (paths.size > mostFiles)
      throw new UnreadableFact(`the configuration has ${paths.size} files, more than ${mostFiles}`);
    const contents = await Promise.all(
      [...paths].map(async (path) => {
        const { text } = await gitlab.rawFile(projectId, path, sha ?? "HEAD");
        return contentOfFile(text, limit?.check);
      }),
    );
    return contents.flatMap(({ include }) =>
      [include]
        .flat(10)
        .flatMap((one) => (isEntry(one) ? [one] : typeof one === "string" ? [{ local: one }] : [])),
    );
  },
});

/** Names of the includes with `rules`. A file that they leave out of the lint can be in the pipeline. */
export const conditionalIncludes = defineFact<readonly string[], { entries: typeof ownIncludes }>({
  id: "conditional_includes",
  summary: "Includes of the CI configuration that rules decide",
  requiredRole: mergedConfiguration.requiredRole,
  scope: "project",
  needs: { entries: ownIncludes },
  collect: async (_, { entries }) =>
    entries.filter(({ rules }) => isGiven(rules)).map((entry) => nameOf(entry)),
});

function nameOf(entry: Entry): string {
  const { local, component, remote, template, project, file } = entry;
  const [name] = [local, component, remote, template].filter((one) => typeof one === "string");
  return name ?? `${String(project)}:${[file].flat().join(", ")}`;
}

/** A file as it is written, without its header. Documents are divided as in lib/gitlab/config/loader/multi_doc_yaml.rb. */
export async function contentOfFile(text: string, check?: () => void): Promise<Entry> {
  const parts = text.split(/^---\s+/m).filter((part) => part.trim() !== "");
  const [first, ...rest] = await Promise.all(parts.map((part) => mergedYaml(part, check)));
  const last = rest.at(-1);
  // lib/gitlab/ci/config/yaml/documents.rb
  const content = isEntry(first) && isGiven(first.spec) && last !== undefined ? last : first;
  if (!isEntry(content)) throw new UnreadableFact("it is not a mapping");
  return content;
}
