/** `init`: writes a first policy, adds the `include:` to `.gitlab-ci.yml`, and says what is left to do. */

import { writeFile } from "node:fs/promises";
import { entryOf, includeKinds, isOwn, publicProject, publicUrl, type Wanted } from "../init/entry.ts";
import { withInclude } from "../init/include.ts";
import { policyFile, type Starter, starterPolicy } from "../init/policy.ts";
import { responderSteps, stepsOf } from "../init/steps.ts";
import { mismatch } from "../inputs/mismatch.ts";
import { instanceUrl, type Kind, project as projectKind } from "../inputs/values.ts";
import { exitCodes, RunError } from "../shared/errors.ts";
import { readRegular } from "../shared/regular-file.ts";
import { plain } from "../shared/text.ts";
import { whyUnread } from "../shared/unfit-file.ts";
import { decodeUtf8 } from "../shared/utf8.ts";
import { version } from "../version.ts";
import { folderInCheckout } from "../workspace/git.ts";
import type { Command, Given } from "./command.ts";
import { withOrigin } from "./origin.ts";
import type { Terminal } from "./terminal.ts";

const ciFile = ".gitlab-ci.yml";
const kinds = includeKinds.join("|");

export const init: Command = {
  flags: [
    { name: "preset", value: "NAME", about: "the preset that the policy extends [recommended]" },
    {
      name: "status-check",
      value: "NAME",
      about: "name of the status check that the job answers [Countersign]",
    },
    { name: "include", value: kinds, about: "how the pipeline includes Countersign [component]" },
    {
      name: "component-project",
      value: "PATH",
      about: `project with the component, such as a mirror on your instance [${publicProject}]`,
    },
    { name: "responder", about: "set up a central project that answers the checks of other projects" },
    { name: "gitlab-url", value: "URL", about: "address of the GitLab instance [the checkout's origin]" },
    { name: "project", value: "PATH", about: "full path of the project [the checkout's origin]" },
    { name: "force", about: "replace an existing policy, and Countersign's own entry of include" },
  ],
  run: initialize,
};

interface Plan {
  readonly wanted: Wanted;
  readonly project: string | undefined;
  readonly statusCheck: string;
  readonly starter: Starter;
}

/** A file with its next content; undefined content: it stays as it is. */
interface PlannedFile {
  readonly path: string;
  readonly content: string | undefined;
  readonly said: string;
}

async function initialize({ flags: given }: Given, terminal: Terminal): Promise<number> {
  const flags = await withOrigin(given, terminal);
  const plan = await planOf(flags);
  const force = flags.has("force");
  // Both are decided before the first is written, so that a refusal leaves everything as it was.
  const files = [await planPolicy(plan, force), await planCi(plan, force)];
  for (const { path, content } of files) if (content !== undefined) await write(path, content);
  const { wanted, project, statusCheck, starter } = plan;
  const { gitlabUrl, componentProject } = wanted;
  const needsMirror =
    gitlabUrl !== publicUrl && (wanted.kind !== "remote" || componentProject !== publicProject);
  const place = { gitlabUrl, project, componentProject, needsMirror, role: starter.role, statusCheck };
  const steps = wanted.template === "responder" ? responderSteps(place) : stepsOf(place);
  const folder = await folderInCheckout({ root: ".", env: terminal.env });
  if (folder)
    terminal.complain(
      `countersign: this is the folder ${plain(folder)} of a checkout, and GitLab reads ${ciFile} only at its top`,
    );
  terminal.print(
    [
      ...files.map(({ path, said }) => `${path.padEnd(ciFile.length + 1)} ${said}`),
      "",
      "What is left to do:",
      ...steps.map((step, index) => `${index + 1}. ${plain(step, 600)}`),
    ].join("\n"),
  );
  return exitCodes.compliant;
}

async function planOf(flags: Given["flags"]): Promise<Plan> {
  const gitlabUrl = checked("gitlab-url", instanceUrl, flags.get("gitlab-url") ?? publicUrl);
  const typed = flags.get("project");
  const project = typed === undefined ? undefined : String(checked("project", projectKind, typed));
  const statusCheck = flags.get("status-check") ?? "Countersign";
  const preset = flags.get("preset") ?? "recommended";
  const kind = includeKinds.find((one) => one === (flags.get("include") ?? "component"));
  if (!kind)
    throw new RunError(
      "INPUT_INVALID",
      `--include must be one of ${includeKinds.join(", ")}, not "${flags.get("include")}"`,
    );
  const isResponder = flags.has("responder");
  const componentProject = String(
    checked("component-project", projectKind, flags.get("component-project") ?? publicProject),
  );
  const template = isResponder ? "responder" : "merge-request";
  const group = isResponder ? groupOf(project) : undefined;
  // Without the name, anyone who knows the trigger URL could have any check of a merge request answered.
  const inputs = { ...(group === undefined ? {} : { allowed_groups: group }), status_check: statusCheck };
  const starter = await starterPolicy(preset, group ?? project);
  const wanted: Wanted = { kind, componentProject, gitlabUrl, template, inputs, version };
  return { wanted, project, statusCheck, starter };
}

function checked<T>(flag: string, kind: Kind<T>, text: string): T {
  const parsed = kind.parse(text);
  if (!parsed) throw new RunError("INPUT_INVALID", `--${flag} ${mismatch(kind, text)}`);
  return parsed.value;
}

/** The top-level group, whose projects a central project answers. */
function groupOf(project: string | undefined): string {
  const [group] = project?.split("/") ?? [];
  if (group === undefined || !project?.includes("/")) {
    throw new RunError("INPUT_INVALID", "--responder requires the full path of the central project", {
      advice: "run it in a checkout of that project, or give --project GROUP/PROJECT",
    });
  }
  return group;
}

async function planPolicy({ starter, wanted }: Plan, force: boolean): Promise<PlannedFile> {
  const before = await read(policyFile);
  const extended = /preset:(\S+)/.exec(starter.text)?.[1];
  if (before === starter.text) return { path: policyFile, content: undefined, said: "is already there" };
  if (before !== undefined && !force)
    return { path: policyFile, content: undefined, said: "exists and was left alone; --force replaces it" };
  const role = wanted.template === "responder" ? "" : `, which require the role ${starter.role}`;
  const said = `${before === undefined ? "written" : "replaced"}: extends the preset ${extended} with ${starter.controls} controls${role}`;
  return { path: policyFile, content: starter.text, said };
}

/** @throws RunError INPUT_INVALID if the file cannot be changed; the advice has the lines to add by hand */
async function planCi({ wanted }: Plan, force: boolean): Promise<PlannedFile> {
  const before = await read(ciFile);
  const entry = entryOf(wanted);
  const own = (one: unknown) => isOwn(one, wanted.componentProject);
  const change = withInclude(before ?? "", entry, own, force);
  const [[what, where] = []] = Object.entries(entry);
  if (change.kind === "unchanged") {
    const isWanted = new RegExp(`/${wanted.template}(?:@|\\.yml)`).test(JSON.stringify(change.found));
    const said = isWanted
      ? "includes Countersign already, and was left alone"
      : `includes another template than ${wanted.template}, and was left alone; --force replaces the entry`;
    return { path: ciFile, content: undefined, said };
  }
  if (change.kind === "refused") {
    throw new RunError("INPUT_INVALID", `${ciFile} was not changed: ${change.reason}`, {
      advice: `nothing was written; add this entry to include: by hand: ${JSON.stringify(entry)}`,
    });
  }
  const said = `${before === undefined ? "written" : "changed, with every other line as it was"}: includes the ${what} ${String(where)}`;
  return { path: ciFile, content: change.text, said };
}

/** Undefined if it does not exist. */
async function read(path: string): Promise<string | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = await readRegular(path, ".");
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === "ENOENT") return undefined;
    throw new RunError("INPUT_INVALID", `${path} ${whyUnread(error)}`, { cause: error });
  }
  const text = decodeUtf8(bytes);
  if (text === undefined)
    throw new RunError("INPUT_INVALID", `${path} is not valid UTF-8`, { advice: "save the file as UTF-8" });
  return text;
}

async function write(path: string, content: string): Promise<void> {
  try {
    await writeFile(path, content);
  } catch (error) {
    const { code } = error as { code?: string };
    throw new RunError("INPUT_INVALID", `${path} cannot be written (${code})`, { cause: error });
  }
}
