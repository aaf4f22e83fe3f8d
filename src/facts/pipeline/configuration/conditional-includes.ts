/**
 * What rules and variables of `include` decide. GitLab's lint evaluates them outside of a pipeline, so the pipeline can have
 * a file that the lint leaves out, or another one. The lint lists what it does include, with the files that those include.
 */

import { defineFact, type FactContext } from "../../define.ts";
import { UnreadableFact } from "../../source.ts";
import { type CiInclude, type MergedConfiguration, mergedConfiguration } from "../ci-config.ts";
import { type Entry, isGiven } from "../ci-jobs.ts";
import { includedFile } from "./included-file.ts";
import { entriesOf, ownFiles } from "./own-includes.ts";

/** By default, GitLab refuses a configuration with more includes. */
const mostFiles = 150;

/** Their values are the same in each pipeline of a project (app/models/project.rb, lib/gitlab/ci/variables/builder.rb). */
const stable =
  /^(?:CI|GITLAB_CI|GITLAB_FEATURES|CI_(?:SERVER|PROJECT|API|PAGES|TEMPLATE)_\w+|CI_DEFAULT_BRANCH(?:_SLUG)?|CI_CONFIG_PATH)$/;

/** `$$` does not stand for a dollar sign here (lib/expand_variables.rb). */
const reference = /\$([A-Za-z_]\w*)|\$\{([A-Za-z_]\w*)\}|%([A-Za-z_]\w*)%/g;

/** Clauses for a sentence, such as `whether extra.yml is included`; none if the lint shows all files. */
export const conditionalIncludes = defineFact<readonly string[], { from: typeof mergedConfiguration }>({
  id: "conditional_includes",
  summary: "What rules and variables of include decide in the CI configuration",
  requiredRole: mergedConfiguration.requiredRole,
  scope: "project",
  needs: { from: mergedConfiguration },
  async collect(context, { from }) {
    const clauses = await Promise.all([ofOwnFiles(context, from), ofOtherFiles(context, from)]);
    return [...new Set(clauses.flat())];
  },
});

/** The policy may accept what cannot be read here, so it does not make the fact unreadable. */
async function ofOwnFiles(context: FactContext, from: MergedConfiguration): Promise<readonly string[]> {
  try {
    return (await ownFiles(context, from)).flatMap(({ content, unreadable }) =>
      content === undefined ? [`what the project's own files include (${unreadable})`] : clausesOf(content),
    );
  } catch (error) {
    if (!(error instanceof UnreadableFact)) throw error;
    return [`what the project's own files include (${error.message})`];
  }
}

/** GitLab's own templates have no rules for includes. */
async function ofOtherFiles(
  context: FactContext,
  { includes = [], projectPath }: MergedConfiguration,
): Promise<readonly string[]> {
  const others = includes.filter(
    ({ type, from }) => type !== "template" && (type !== "local" || from !== projectPath),
  );
  const files = new Map(others.map((include) => [keyOf(include), include]));
  const hidden = [...files.values()].slice(mostFiles);
  const clauses = await Promise.all(
    [...files.values()].slice(0, mostFiles).map(async (include) => {
      const { content, unreadable } = await includedFile(include, context);
      return content === undefined
        ? [`what ${include.location} includes (${unreadable})`]
        : clausesOf(content);
    }),
  );
  return [...clauses.flat(), ...(hidden.length > 0 ? [`what ${hidden.length} more files include`] : [])];
}

function keyOf({ type, location, project, sha, path, from }: CiInclude): string {
  return JSON.stringify(type === "local" ? [from, sha, path] : [location, project, sha, path]);
}

function clausesOf(content: Entry): readonly string[] {
  return entriesOf(content).flatMap((entry) => {
    if (isGiven(entry.rules)) return [`whether ${nameOf(entry)} is included`];
    return isStable(entry) ? [] : [`which file ${nameOf(entry)} is`];
  });
}

/** Whether it is the same file in each pipeline. An input can be a text with variables, so a place with an input is not stable. */
export function isStable({ local, component, remote, template, project, file, ref }: Entry): boolean {
  const texts = [local, component, remote, template, project, file, ref].flat(10);
  return texts.every(
    (text) =>
      typeof text !== "string" ||
      (!text.includes("$[[") &&
        [...text.matchAll(reference)].every(([, plain, braced, percent]) =>
          stable.test(plain ?? braced ?? percent ?? ""),
        )),
  );
}

function nameOf(entry: Entry): string {
  const { local, component, remote, template, project, file } = entry;
  const [name] = [local, component, remote, template].filter((one) => typeof one === "string");
  return name ?? `${String(project)}:${[file].flat().join(", ")}`;
}
