/** Reports a broken run: as text on standard error, as an annotation on a runner, and as an exit code. */

import type { Surface } from "../reporting/surface.ts";
import { type ErrorCode, RunError } from "../shared/errors.ts";
import { type Given, spelled } from "../shared/spelling.ts";
import { plain } from "../shared/text.ts";
import type { Terminal } from "./terminal.ts";

/** Checks the error's fields, not its class: the commands are a separate bundle, with another `RunError` class. */
function isRunError(error: unknown): error is RunError {
  return error instanceof Error && "exitCode" in error && "problems" in error;
}

/** About the setup in GitLab, of which `doctor` shows every part. The others say themselves all there is to say. */
const aboutSetup: ReadonlySet<ErrorCode> = new Set([
  ...(["POLICY_UNREADABLE", "SUBJECT_UNKNOWN", "TARGET_UNKNOWN", "TOKEN_REFUSED", "RIGHTS_MISSING"] as const),
  ...(["GITLAB_REFUSED", "GITLAB_UNAVAILABLE", "GITLAB_UNEXPECTED"] as const),
]);
/** Commands that read files of the folder only, except `test --record`; and `doctor` itself. */
const withoutGitLab = [
  ...[
    "completion",
    "demo",
    "diff",
    "doctor",
    "explain",
    "init",
    "sandbox",
    "sweep-report",
    "test",
    "validate",
    "verify",
    "waive",
  ],
];

/**
 * @param words the command line
 * @returns the exit code
 */
export async function reportFailure(
  error: unknown,
  terminal: Terminal,
  words: readonly string[] = [],
): Promise<number> {
  const flags = words.filter((word) => word.startsWith("--")).map((word) => word.replace(/^--|=.*$/gs, ""));
  const given = { flags: new Map(flags.map((name) => [name, name])), env: terminal.env };
  const known = spell(
    isRunError(error) ? error : (refusedBySystem(error) ?? unexpectedAnswer(error) ?? internal(error)),
    given,
  );
  const isLocal = withoutGitLab.includes(words[0] ?? "") && !flags.includes("record");
  const hasMore = aboutSetup.has(known.code) && !isLocal;
  const more = hasMore ? ["  for every part of the setup: run `countersign doctor`"] : [];
  terminal.complain([renderError(known, terminal.surface), ...more].join("\n"));
  if (terminal.surface.host === "github") {
    const { error: annotate } = await import("@actions/core");
    const sentences = [known.message, ...known.problems].map((sentence) => plain(sentence, 2000));
    annotate(terminal.secrets.clean(sentences.join("; ")), { title: "Countersign" });
  }
  return known.exitCode;
}

/** With the names of inputs as the user types them. */
function spell(error: RunError, given: Given): RunError {
  const { code, advice, cause } = error;
  const problems = error.problems.map((problem) => spelled(problem, given));
  return new RunError(code, spelled(error.message, given), {
    ...{ cause, problems },
    ...(advice === undefined ? {} : { advice: spelled(advice, given) }),
  });
}

/** The text of a broken run: the message, every problem of its kind, and what to do. */
function renderError(error: RunError, surface: Surface): string {
  const lines = [`${surface.tone("countersign:", "red", "bold")} ${plain(error.message, 2000)}`];
  for (const problem of error.problems) lines.push(`  - ${plain(problem, 2000)}`);
  if (error.advice !== undefined) lines.push(`  what to do: ${plain(error.advice, 2000)}`);
  return lines.join("\n");
}

const systemReasons: Readonly<Record<string, string>> = {
  EADDRINUSE: "is in use: choose another one, or 0 for any that is free",
  EACCES: "may not be used by this user",
  EPERM: "may not be used by this user",
  ENOENT: "does not exist, or its folder does not",
  ENOTDIR: "is below a file, not a folder",
  EISDIR: "is a folder, not a file",
  EEXIST: "exists already",
  EROFS: "is on a file system that cannot be written",
  ENOSPC: "cannot be written: no space is left",
  EDQUOT: "cannot be written: the quota is used up",
  EADDRNOTAVAIL: "is not an address of this machine",
};

/** A path or port that the operating system refuses. The person who typed it can choose another one. */
function refusedBySystem(error: unknown): RunError | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, path, port } = error as { code?: unknown; path?: unknown; port?: unknown };
  const reason = typeof code === "string" ? systemReasons[code] : undefined;
  const what = typeof path === "string" ? path : typeof port === "number" ? `the port ${port}` : undefined;
  if (reason === undefined || what === undefined) return undefined;
  return new RunError("INPUT_INVALID", `${what} ${reason} (${code})`, { cause: error });
}

/** An answer that has not what is needed before anything can be judged. */
function unexpectedAnswer(error: unknown): RunError | undefined {
  if (!(error instanceof Error) || error.name !== "SchemaError") return undefined;
  return new RunError("GITLAB_UNEXPECTED", `GitLab's answer has an ${error.message}`, {
    cause: error,
    advice: "repeat the job; if it fails again, look for a proxy that changes what GitLab answers",
  });
}

/** A defect in Countersign. The log gets the stack, so that the user can report it. The message stays one sentence. */
function internal(error: unknown): RunError {
  const message = error instanceof Error ? error.message : String(error);
  const place =
    error instanceof Error
      ? (error.stack ?? "")
          .split("\n")
          .slice(1, 3)
          .map((line) => line.trim())
          .join(" ")
      : "";
  return new RunError("INTERNAL", `something went wrong inside Countersign: ${message} ${place}`, {
    cause: error,
    advice: "please report this with the lines above; nothing was decided",
  });
}
