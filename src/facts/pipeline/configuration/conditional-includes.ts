/**
 * What rules and variables of `include` decide. GitLab's lint evaluates them outside of a pipeline, so the pipeline can have
 * a file that the lint leaves out, or another one. The lint lists what it does include, with the files that those include.
 */

import { MissingNeed } from "../../collect.ts";
import { defineFact, type FactContext } from "../../define.ts";
import { UnreadableFact } from "../../source.ts";
import { type CiInclude, type MergedConfiguration, mergedConfiguration } from "../ci-config.ts";
import { type Entry, isGiven } from "../ci-jobs.ts";
import { includedFile } from "./included-file.ts";
import { overridingVariables } from "./overriding-variables.ts";
import { entriesOf, ownFiles, probableFile } from "./own-includes.ts";

/** By default, GitLab refuses a configuration with more includes. */
const mostFiles = 150;

/**
 * Their values are the same in each pipeline of a project, unless a CI/CD variable of the settings has the name: that is
 * stronger, in `include` too (app/models/project.rb, `config_variables` of lib/gitlab/ci/variables/builder.rb).
 */
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
  ahead: probableFile,
  async collect(context, { from }) {
    const found = (await Promise.all([ofOwnFiles(context, from), ofOtherFiles(context, from)])).flat();
    const overridden = await overriddenIn(context, found);
    return [...new Set(found.flatMap((one) => (typeof one === "string" ? one : clausesOf(one, overridden))))];
  },
});

/** A file, or a clause about one that cannot be read. */
type Found = Entry | string;

/**
 * Names of variables of the settings, where a place has variables. Without the role Maintainer they are not known; GitLab's
 * lint resolves places with them too (`build_variables` of lib/gitlab/ci/config.rb).
 */
export async function overriddenIn(
  { read }: FactContext,
  found: readonly Found[],
): Promise<ReadonlySet<string>> {
  const texts = found.flatMap((one) => (typeof one === "string" ? [] : entriesOf(one).flatMap(textsOf)));
  if (!texts.some((text) => new RegExp(reference).test(text))) return new Set();
  try {
    return new Set((await read(overridingVariables)).map(({ name }) => name));
  } catch (error) {
    if (!(error instanceof MissingNeed)) throw error;
    return new Set();
  }
}

/** The policy may accept what cannot be read here, so it does not make the fact unreadable. */
async function ofOwnFiles(context: FactContext, from: MergedConfiguration): Promise<readonly Found[]> {
  try {
    return (await ownFiles(context, from)).map(
      ({ content, unreadable }) => content ?? `what the project's own files include (${unreadable})`,
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
): Promise<readonly Found[]> {
  const others = includes.filter(
    ({ type, from }) => type !== "template" && (type !== "local" || from !== projectPath),
  );
  const files = new Map(others.map((include) => [keyOf(include), include]));
  const hidden = [...files.values()].slice(mostFiles);
  const found = await Promise.all(
    [...files.values()].slice(0, mostFiles).map(async (include) => {
      const { content, unreadable } = await includedFile(include, context);
      return content ?? `what ${include.location} includes (${unreadable})`;
    }),
  );
  return [...found, ...(hidden.length > 0 ? [`what ${hidden.length} more files include`] : [])];
}

function keyOf({ type, location, project, sha, path, from }: CiInclude): string {
  return JSON.stringify(type === "local" ? [from, sha, path] : [location, project, sha, path]);
}

function clausesOf(content: Entry, overridden: ReadonlySet<string>): readonly string[] {
  return entriesOf(content).flatMap((entry) => {
    if (isGiven(entry.rules)) return [`whether ${nameOf(entry)} is included`];
    return isStable(entry, overridden) ? [] : [`which file ${nameOf(entry)} is`];
  });
}

/** Whether it is the same file in each pipeline. An input can be a text with variables, so a place with an input is not stable. */
export function isStable(entry: Entry, overridden: ReadonlySet<string>): boolean {
  return textsOf(entry).every(
    (text) =>
      !text.includes("$[[") &&
      [...text.matchAll(reference)].every(([, plain, braced, percent]) => {
        const name = plain ?? braced ?? percent ?? "";
        return stable.test(name) && !overridden.has(name);
      }),
  );
}

function textsOf({ local, component, remote, template, project, file, ref }: Entry): readonly string[] {
  const all: readonly unknown[] = [local, component, remote, template, project, file, ref].flat(10);
  return all.filter((text): text is string => typeof text === "string");
}

function nameOf(entry: Entry): string {
  const { local, component, remote, template, project, file } = entry;
  const [name] = [local, component, remote, template].filter((one) => typeof one === "string");
  return name ?? `${String(project)}:${[file].flat().join(", ")}`;
}
