/**
 * How far a shard came: one line for each project, in a file of its own, so that a killed job can continue. Results are
 * read back from the file, so a shard of any size needs little memory.
 */

import { constants } from "node:fs";
import { type FileHandle, mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { writeWhole } from "../outputs/folder.ts";
import { RunError } from "../shared/errors.ts";
import { openRegular } from "../shared/regular-file.ts";
import { whyUnread } from "../shared/unfit-file.ts";
import { toCompareWith } from "./compared.ts";
import type { SweptMergeRequest, SweptProject } from "./schema.ts";
import { opened, sealed } from "./seal.ts";

/** What the shard learnt about GitLab, for the next run. */
export interface Learnt {
  /** Projects in one GraphQL request. */
  readonly pageSize?: number;
  /** Fields that its GraphQL lacks. */
  readonly missing?: readonly string[];
}

/** A line of the file. */
interface Kept extends Omit<Earlier, "isSame" | "compared"> {
  readonly same: string;
  /** Of the program that wrote it: the result of another one can have another shape. */
  readonly by: string;
  /** If they are others than those of the project. */
  readonly compared?: readonly SweptMergeRequest[];
}

export interface StateOptions {
  readonly folder: string;
  readonly shard: { readonly index: number; readonly total: number };
  /** Digest of everything that decides and that is delivered. Results of another one are only compared with. */
  readonly same: string;
  readonly key: Buffer;
  /** Of this program. */
  readonly version: string;
  readonly nowMs: number;
}

export interface Earlier {
  /** Digest of the policy it was judged by. */
  readonly policy: string;
  readonly project: SweptProject;
  /** Whether everything that decides was the same, so that it may be taken as it is. */
  readonly isSame: boolean;
  /** Its merge requests, or those of a result before it if they could not be read. */
  readonly compared: readonly SweptMergeRequest[];
}

export interface State {
  /** What the last run learnt. */
  readonly learnt: Learnt;
  earlier(projectId: number): Promise<Earlier | undefined>;
  /** Lines of an earlier run that are damaged, or that no sweep with this token wrote. */
  readonly invalid: number;
  /** Projects with an earlier result. */
  readonly earlierCount: number;
  /**
   * The result of this run. A later one of the same project replaces it.
   * @param areRead whether its merge requests were listed
   */
  keep(project: SweptProject, policy: string, areRead: boolean): Promise<void>;
  /** The results of this run in order of id, each as one line of JSON. */
  results(): AsyncIterable<string>;
  close(learnt: Learnt): Promise<void>;
}

/** Earlier results are kept this long, to compare with. Much younger ones are taken as they are. */
const keptMs = 30 * 86_400_000;

interface Place {
  readonly at: number;
  readonly length: number;
}

const newFile = constants.O_RDWR | constants.O_CREAT | constants.O_EXCL;

/** @throws RunError INPUT_INVALID if the folder cannot be written */
export async function openState(options: StateOptions): Promise<State> {
  const { folder, shard } = options;
  const name = `shard-${shard.index}-of-${shard.total}.jsonl`;
  const path = join(folder, name);
  const temporary = `${path}.new`;
  try {
    await mkdir(folder, { recursive: true });
    await rm(temporary, { force: true });
    const file = await openRegular(temporary, newFile);
    const journal = journalIn(file);
    const learnt = await readLearnt(`${path}.learnt`, options.key);
    const invalid = await copyUsable(path, options, journal);
    await rename(temporary, path);
    return stateOf(journal, { learnt, invalid }, name, options);
  } catch (error) {
    throw new RunError("INPUT_INVALID", `state_dir ${folder} cannot be used: it ${whyUnread(error)}`, {
      cause: error,
    });
  }
}

function stateOf(
  journal: Journal,
  found: Pick<State, "learnt" | "invalid">,
  name: string,
  { folder, same, key, version }: StateOptions,
): State {
  const earlier = new Map(journal.places);
  const kept = new Map<number, Place>();
  const writing = new Set<Promise<unknown>>();
  let isOver = false;
  async function earlierOf(projectId: number): Promise<Earlier | undefined> {
    const place = earlier.get(projectId);
    const line = place && opened<Kept>(await journal.read(place), key);
    if (!line) return undefined;
    const { policy, project, same: before, compared = project.merge_requests } = line;
    return { policy, project, compared, isSame: before === same };
  }
  return {
    ...found,
    earlierCount: earlier.size,
    earlier: earlierOf,
    async keep(project, policy, areRead) {
      const before = (await earlierOf(project.id))?.compared ?? [];
      const compared = toCompareWith(project, areRead, before);
      const isOwn = JSON.stringify(compared) === JSON.stringify(project.merge_requests);
      const line: Kept = { same, by: version, policy, project, ...(isOwn ? {} : { compared }) };
      // The next job must not find a result that this job's file lacks.
      if (isOver) return;
      const written = journal.append(sealed(line, key)).then((place) => kept.set(project.id, place));
      writing.add(written);
      await written.finally(() => writing.delete(written));
    },
    async *results() {
      isOver = true;
      await Promise.allSettled(writing);
      const ids = [...kept.keys()].sort((one, other) => one - other);
      for (const id of ids) {
        const place = kept.get(id);
        const found = place && opened<Kept>(await journal.read(place), key);
        // Without it, the shard would look complete and lack a project.
        if (!found) throw changedMeanwhile(join(folder, name));
        yield JSON.stringify(found.project);
      }
    },
    async close(next) {
      await journal.close();
      // Beside the results, because only the next run needs it.
      await writeWhole(folder, `${name}.learnt`, `${sealed(next, key)}\n`);
    },
  };
}

interface Journal {
  /** Of the lines that were copied, by project. */
  readonly places: Map<number, Place>;
  append(line: string): Promise<Place>;
  read(place: Place): Promise<string>;
  close(): Promise<void>;
}

/** Appends are in order, one after the other, so that each knows where it is. */
function journalIn(file: FileHandle): Journal {
  let end = 0;
  let last: Promise<unknown> = Promise.resolve();
  return {
    places: new Map(),
    append(line) {
      const bytes = Buffer.from(`${line}\n`);
      const place = { at: end, length: bytes.length };
      end += bytes.length;
      const written = last.then(() => writeAll(file, bytes, place.at));
      last = written.catch(() => {});
      return written.then(() => place);
    },
    async read({ at, length }) {
      const { buffer } = await file.read(Buffer.alloc(length), 0, length, at);
      return buffer.toString();
    },
    async close() {
      await last;
      await file.close();
    },
  };
}

/** One call can write a part, for example where the disk is nearly full. */
async function writeAll(file: FileHandle, bytes: Buffer, from: number): Promise<void> {
  for (let done = 0; done < bytes.length; )
    done += (await file.write(bytes, done, bytes.length - done, from + done)).bytesWritten;
}

function changedMeanwhile(path: string): RunError {
  return new RunError("INPUT_INVALID", `${path} has lost a result that this job wrote to it`, {
    advice: "nothing else may write to state_dir; run the job again",
  });
}

/**
 * Takes over the newest result of each project. A line that a killed job wrote in part is not valid.
 * @returns how many lines are not valid
 */
async function copyUsable(
  path: string,
  { nowMs, key, version }: StateOptions,
  journal: Journal,
): Promise<number> {
  const newest = new Map<number, { readonly number: number; readonly judgedAt: string }>();
  let [number, invalid] = [0, 0];
  for await (const line of linesOf(path)) {
    number++;
    const { project, by } = opened<Kept>(line, key) ?? {};
    if (!project || !by) invalid++;
    else if (by === version && (newest.get(project.id)?.judgedAt ?? "") <= project.judged_at)
      newest.set(project.id, { number, judgedAt: project.judged_at });
  }
  const recent = [...newest].filter(([, { judgedAt }]) => nowMs - Date.parse(judgedAt) < keptMs);
  const idOf = new Map(recent.map(([id, place]) => [place.number, id]));
  number = 0;
  for await (const line of linesOf(path)) {
    const id = idOf.get(++number);
    if (id !== undefined) journal.places.set(id, await journal.append(line));
  }
  return invalid;
}

/** None if there is no such file. */
async function* linesOf(path: string): AsyncIterable<string> {
  const file = await openRegular(path).catch((error: { code?: string }) => {
    if (error.code !== "ENOENT") throw error;
  });
  if (file) yield* file.readLines();
}

/** Of any version of the program, so that nothing is believed of it. */
async function readLearnt(path: string, key: Buffer): Promise<Learnt> {
  for await (const line of linesOf(path)) {
    const { pageSize, missing } = opened<Partial<Learnt>>(line, key) ?? {};
    const names = Array.isArray(missing) ? missing.filter((name) => /^\w+$/.test(String(name))) : [];
    return { ...(Number.isInteger(pageSize) ? { pageSize } : {}), missing: names.map(String) };
  }
  return {};
}
