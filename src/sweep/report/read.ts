/** Reads the files of shards, and the report of the sweep before. */

import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { RunError } from "../../shared/errors.ts";
import { readRegular } from "../../shared/regular-file.ts";
import { parse, SchemaError } from "../../shared/schema.ts";
import { whyUnread } from "../../shared/unfit-file.ts";
import { decodeUtf8 } from "../../shared/utf8.ts";
import type * as z from "../../shared/zod.ts";
import { Sweep } from "../schema.ts";
import type { NamedShard } from "./merge.ts";
import { SweepReport } from "./schema.ts";

const shardName = /^sweep-\d+-of-\d+\.json$/;

/** @param places files, and folders in which all shards are read @throws RunError INPUT_INVALID */
export async function readShards(places: readonly string[]): Promise<readonly NamedShard[]> {
  const files = (await Promise.all(places.map(filesAt))).flat();
  const shards: NamedShard[] = [];
  for (const from of new Set(files))
    shards.push({ from, sweep: await readAs(Sweep, from, "a shard of a sweep") });
  return shards;
}

async function filesAt(place: string): Promise<readonly string[]> {
  const isFolder = await stat(place).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return [place];
  const names = (await readdir(place)).filter((name) => shardName.test(name)).sort();
  if (names.length > 0) return names.map((name) => join(place, name));
  throw new RunError("INPUT_INVALID", `the folder ${place} has no shard of a sweep`, {
    advice: "name the folder in which the jobs of the sweep left sweep-K-of-N.json",
  });
}

/** Undefined if there is no such file: a first sweep has none before it. */
export async function readPrevious(path: string): Promise<SweepReport | undefined> {
  const isThere = await stat(path).then(
    () => true,
    (error: { code?: string }) => error.code !== "ENOENT",
  );
  return isThere ? readAs(SweepReport, path, "a report that sweep-report wrote") : undefined;
}

async function readAs<T>(schema: z.ZodMiniType<T>, path: string, what: string): Promise<T> {
  let bytes: Uint8Array;
  try {
    bytes = await readRegular(path);
  } catch (error) {
    throw new RunError("INPUT_INVALID", `${path} ${whyUnread(error)}`, { cause: error });
  }
  try {
    return parse(schema, JSON.parse(decodeUtf8(bytes) ?? ""));
  } catch (error) {
    const why = error instanceof SchemaError ? `: it has an ${error.message}` : "";
    throw new RunError("INPUT_INVALID", `${path} is not ${what}${why}`, { cause: error });
  }
}
