/** What `checks apply` and `controls apply` share: the dry run, the table, the outcome and the exit code. */

import { type Applied, appliedOf, type Change, exitCodeOf } from "../rollout/applied.ts";
import { type Line, renderDifferences, renderOutcomes, renderSummary } from "../rollout/render.ts";
import { RunError } from "../shared/errors.ts";
import { readableJson } from "../shared/readable-json.ts";
import { count } from "../shared/text.ts";
import { type Flag, type Given, jsonFlag } from "./command.ts";
import { connectionFlags } from "./connect.ts";
import type { Terminal } from "./terminal.ts";

const dryRunFlag: Flag = { name: "dry-run", about: "show the differences, and change nothing" };

export const rollOutFlags: readonly Flag[] = [
  dryRunFlag,
  jsonFlag,
  {
    name: "rotate-secrets",
    about: "also write the secrets of what exists already, which GitLab never shows",
  },
  ...connectionFlags,
];

export interface RollOut {
  readonly lines: readonly Line[];
  /** Shown where a change is not about a project. */
  readonly group: string;
  /** Takes secrets out of texts. */
  readonly hide: (text: string) => string;
  readonly makeChanges: () => Promise<readonly Change[]>;
}

/** @returns the exit code */
export async function rollOut(
  { lines, group, hide, makeChanges }: RollOut,
  { flags }: Given,
  { print, surface }: Terminal,
): Promise<number> {
  const isJson = flags.has("json");
  const dryRun = flags.has("dry-run");
  const safe = (change: Change): Change => ({
    ...change,
    reason: change.reason === null ? null : hide(change.reason),
  });
  if (!isJson) {
    const table = renderDifferences(
      lines.map(({ change, said }) => ({ change: safe(change), said: hide(said) })),
      group,
      surface,
    );
    if (table.length > 0) print([...table, ""].join("\n"));
  }
  const planned = lines.map(({ change }) => change);
  const isOpen = planned.some(({ outcome }) => outcome === "planned");
  const changes = dryRun || !isOpen ? planned : await makeChanges().catch(interrupted);
  const applied: Applied = appliedOf(changes.map(safe), dryRun);
  if (isJson) print(readableJson(applied));
  else {
    const outcomes = dryRun ? [] : renderOutcomes(applied, group, surface);
    print([...outcomes, ...(outcomes.length > 0 ? [""] : []), renderSummary(applied)].join("\n"));
  }
  return exitCodeOf(applied);
}

function interrupted(error: unknown): never {
  if (!(error instanceof RunError) || error.code !== "INTERRUPTED") throw error;
  throw new RunError("INTERRUPTED", "the roll-out was cancelled: what was changed stays so", {
    cause: error,
    advice: "run it again, and it continues with what still differs",
  });
}

const liveMs = 250;
const pauseMs = 5000;

/**
 * Says how far the work is: as a live line in a terminal, else every few seconds. On standard error, so that standard
 * output is only the result.
 * @param write writes text unchanged, without a line break
 */
export function progressOf(
  { surface, env, complain }: Pick<Terminal, "surface" | "env" | "complain">,
  now: () => number = () => performance.now(),
  write: (text: string) => void = (text) => process.stderr.write(text),
): {
  readonly onProgress: (what: string, done: number, total: number | undefined) => void;
  readonly end: () => void;
} {
  const isLive = surface.host === "terminal" && env.TERM !== "dumb" && process.stderr.isTTY === true;
  let shownAt = now();
  let isShown = false;
  return {
    onProgress(what, done, total) {
      if (now() - shownAt < (isLive ? liveMs : pauseMs)) return;
      shownAt = now();
      const line =
        total === undefined
          ? `${count(done, "project")} ${what}`
          : `${done} of ${count(total, "project")} ${what}`;
      if (isLive) write(`\r\u001b[K${line}`);
      else complain(line);
      isShown = true;
    },
    end() {
      if (isLive && isShown) write("\r\u001b[K");
      isShown = false;
    },
  };
}
