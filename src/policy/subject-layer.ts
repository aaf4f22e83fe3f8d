/**
 * `subject:PATH`: a file of the judged project, on top of everything that the other policies require. It can add and
 * raise, but not lower, waive or excuse.
 */

import { atHead, type BranchHead } from "../facts/branches/branch-head.ts";
import { RunError } from "../shared/errors.ts";
import { readBase } from "./bases.ts";
import type { PolicyBranches } from "./branches.ts";
import { digested } from "./digests.ts";
import { merge } from "./layers.ts";
import { loadPolicy } from "./load.ts";
import { MissingFile } from "./missing-file.ts";
import type { LoadedPolicy, Policy, PolicyText, SelectedControl } from "./policy.ts";
import type { PolicyReaders } from "./read.ts";
import type { PolicySource } from "./source.ts";

export interface SubjectPlace {
  readonly scope: "project" | "merge_request";
  readonly branches: PolicyBranches;
  readonly readers: PolicyReaders;
  readonly sha256: (text: string) => string;
}

/** Where the files are read, and what to say about that. */
interface Branch {
  readonly name: string;
  readonly called: string;
  readonly notice?: string | undefined;
  /** The author of what is judged can remove what the files add. */
  readonly isDoubtful: boolean;
}

export function withoutCentre(typed: readonly string[]): RunError {
  return new RunError(
    "INPUT_INVALID",
    `policy names only ${typed.join(", ")}, which the judged project controls: name a policy of the central project too`,
  );
}

/**
 * @param centre what the other sources require
 * @throws RunError POLICY_INVALID for every control that a file weakens, POLICY_UNREADABLE if it is unknown whether
 * there is a file; without a file, a notice says so
 */
export async function onTopOfCentre(
  centre: Promise<LoadedPolicy>,
  sources: readonly PolicySource[],
  place: SubjectPlace,
): Promise<LoadedPolicy> {
  const paths = sources.flatMap((source) => ("path" in source ? [source.path] : []));
  const [loaded, read] = await Promise.all([centre, readAll(paths, place)]);
  const { branch, texts } = read;
  const missing = paths.filter((_, index) => texts[index] === undefined);
  const notices = [
    ...loaded.notices,
    ...(branch.notice === undefined ? [] : [branch.notice]),
    ...missing.map((path) => `policy subject:${path} adds nothing: the file is not on ${branch.called}`),
  ];
  const isTrusted = loaded.isTrusted && !branch.isDoubtful;
  const found = texts.filter((text): text is PolicyText => text !== undefined);
  if (found.length === 0) return { ...loaded, notices, isTrusted };
  const own = await loadPolicy(found, (name) => baseOf(name, place));
  // By names, because evaluation can replace a control by a copy.
  const isAdded = (requirement: string, id: string) =>
    !loaded.policy.requirements.some(
      ({ name, controls }) => name === requirement && controls.some((control) => control.id === id),
    );
  return { ...digested(layered(loaded.policy, own), place.sha256), notices, isTrusted, isAdded };
}

async function readAll(paths: readonly string[], { scope, branches, readers }: SubjectPlace) {
  const isEmpty = scope === "project" && (await branches.isEmpty());
  const branch = await (scope === "project"
    ? defaultBranch(branches, isEmpty)
    : targetBranch(branches, paths));
  const head = isEmpty ? undefined : branches.head(branch.name);
  const texts = await Promise.all(paths.map((path) => head && readOne(path, branch, head, readers)));
  return { branch, texts };
}

/** Undefined where the branch does not have the file: its head can be read, so the token may see its files. */
async function readOne(
  path: string,
  { name, called }: Branch,
  head: Promise<BranchHead>,
  { ownProject }: PolicyReaders,
): Promise<PolicyText | undefined> {
  const read = (ref: string) => ownProject(path, ref).catch(absent);
  try {
    const file = await atHead(name, head, read);
    const place = { kind: "branch", branch: name } as const;
    return file && { source: `subject:${path}@${name}`, place, ...file };
  } catch (error) {
    if (!(error instanceof RunError) || error.code === "INTERRUPTED") throw error;
    throw new RunError(
      "POLICY_UNREADABLE",
      `policy subject:${path} could not be read from ${called}: ${error.message}`,
      { cause: error, ...(error.advice === undefined ? {} : { advice: error.advice }) },
    );
  }
}

function absent(error: unknown): undefined {
  if (!(error instanceof MissingFile)) throw error;
}

/** The target branch if it is protected, else the default branch: otherwise the author could choose a branch without the file. */
async function targetBranch(branches: PolicyBranches, paths: readonly string[]): Promise<Branch> {
  const { name, called, doubt } = await branches.deciding();
  const target = await branches.target();
  const files = paths.map((path) => `subject:${path}`).join(", ");
  const notice =
    doubt !== undefined
      ? `${doubt}, so anyone who may push to ${name} can remove what ${files} adds: the verdict is at best undetermined; protect ${name}, or leave out ${files}`
      : name === target
        ? undefined
        : `the target branch ${target} is not protected, so ${files} is read from the default branch ${name}`;
  return { name, called, notice, isDoubtful: doubt !== undefined };
}

async function defaultBranch(branches: PolicyBranches, isEmpty: boolean): Promise<Branch> {
  const name = await branches.default();
  if (name === "" && !isEmpty) {
    throw new RunError(
      "POLICY_UNREADABLE",
      "GitLab does not show the default branch of the project to this token, so its own policy is unknown",
      { advice: "give the token's user at least the role Reporter in the project" },
    );
  }
  return {
    name,
    called: isEmpty ? "any branch: the repository is empty" : `the default branch ${name}`,
    isDoubtful: false,
  };
}

/** @throws RunError POLICY_INVALID for an address: a project must not choose which servers the job sends requests to */
async function baseOf(name: string, { readers, sha256 }: SubjectPlace): Promise<PolicyText> {
  if (/^https:/i.test(name)) {
    throw new RunError(
      "POLICY_INVALID",
      "a policy of the judged project extends an address, which is not read",
      {
        advice: "extend a preset or a file of a project, or let the central policy extend the address",
      },
    );
  }
  return readBase(name, readers, sha256);
}

/**
 * The other policies with the judged project's on top, as if all of their controls were final. What stays of them is
 * not changed, so their own waivers and baselines count as before.
 */
export function layered(centre: Policy, own: Policy): Policy {
  const originals = new Map<SelectedControl, SelectedControl>();
  const final = (control: SelectedControl) => {
    const copy = { ...control, isFinal: true };
    originals.set(copy, control);
    return copy;
  };
  const below = {
    ...centre,
    requirements: centre.requirements.map((one) => ({ ...one, controls: one.controls.map(final) })),
  };
  const problems: string[] = [];
  const merged = merge(below, own, problems);
  const [only] = problems;
  if (only !== undefined && problems.length === 1) throw new RunError("POLICY_INVALID", only);
  if (only !== undefined) {
    const message = `policy ${own.sources.at(-1) ?? ""} weakens ${problems.length} controls of the central policy`;
    throw new RunError("POLICY_INVALID", message, { problems });
  }
  const names = new Set(centre.requirements.map(({ name }) => name));
  return {
    ...merged,
    name: centre.name,
    requirements: merged.requirements.map((one) => ({
      ...one,
      description: centre.requirements.find(({ name }) => name === one.name)?.description ?? one.description,
      controls: one.controls.map((control) => originals.get(control) ?? control),
    })),
    // A baseline of the project covers only requirements that it brings itself.
    baselines: [
      ...centre.baselines,
      ...own.baselines.map((one) => ({
        ...one,
        requirements: one.requirements.filter((name) => !names.has(name)),
      })),
    ],
  };
}
