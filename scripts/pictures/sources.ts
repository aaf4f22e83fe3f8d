/**
 * What the documentation's pictures are made from: the page and the log of a real job, the sandbox's failing merge
 * request. Ports and times are replaced, so that the same program makes the same text on every machine. Pixels differ
 * with fonts and browsers, so each picture carries the digest of its text, and a test compares that.
 */

import { createHash } from "node:crypto";
import { wrap } from "../../src/commands/wrap.ts";
import { sample, startSandbox } from "../../src/sandbox/index.ts";
import { reporting, runJob } from "../../test/support/job.ts";

export interface Picture {
  /** Of the file in `docs/images`, without `.png`. */
  readonly name: string;
  /** A whole HTML page. */
  readonly markup: string;
  readonly colorScheme: "light" | "dark";
  readonly viewport: { readonly width: number; readonly height: number };
  readonly scale: number;
  /** Whether the picture is as high as the page. */
  readonly isWhole: boolean;
}

const iid = 8;
const gitlab = "https://gitlab.example.com";
const judgedAt = "2026-11-24T10:00:00Z";

/** Runs the bundle in `dist/` once. */
export async function pictures(): Promise<readonly Picture[]> {
  const { page, log } = await judged();
  const desktop = { markup: page, viewport: { width: 1280, height: 800 }, scale: 1, isWhole: false };
  return [
    { ...desktop, name: "report-desktop", colorScheme: "light" },
    { ...desktop, name: "report-dark", colorScheme: "dark" },
    {
      ...desktop,
      name: "report-phone",
      colorScheme: "light",
      viewport: { width: 390, height: 844 },
    },
    {
      name: "log",
      markup: terminalPage(wrap(log, 120)),
      colorScheme: "dark",
      viewport: { width: 1060, height: 100 },
      scale: 1,
      isWhole: true,
    },
  ];
}

/** Of everything that decides what is in the picture. */
export function digestOf(picture: Picture): string {
  return createHash("sha256").update(JSON.stringify(picture)).digest("hex");
}

async function judged(): Promise<{ readonly page: string; readonly log: string }> {
  const sandbox = await startSandbox();
  try {
    const { code, stdout, output, report, page } = await runJob(sandbox, {
      iid,
      env: {
        ...reporting,
        // Neither a section of GitLab's log, nor the list of its files.
        GITLAB_CI: undefined,
        FORCE_COLOR: "1",
        CI_JOB_URL: `${sandbox.url}/${sample.projectPath}/-/jobs/9001`,
        INPUT_FORMATS: "html",
        INPUT_NOTE: "on_failure",
      },
    });
    if (code !== 1 || report === undefined || page === undefined)
      throw new Error(`the job ended with ${code}:\n${output}`);
    const { generated_at } = report;
    const fixed = (text: string) =>
      text
        .replaceAll(sandbox.url, gitlab)
        .replaceAll(generated_at, judgedAt)
        .replaceAll(readable(generated_at), readable(judgedAt));
    const log = fixed(stdout.trimEnd())
      // A busy machine adds lines about progress.
      .replace(/^… {8}still running.*\n/gm, "")
      .replace(/^Took .*$/m, "Took     105 ms, 17 requests");
    return { page: fixed(page), log };
  } finally {
    await sandbox.close();
  }
}

/** As the page writes it. */
function readable(time: string): string {
  return time.replace("T", " ").replace("Z", " UTC");
}

/** Turns a terminal's text with its colours into a page. */
function terminalPage(text: string): string {
  const tones: Readonly<Record<string, string>> = {
    1: "bold",
    2: "dim",
    31: "red",
    32: "green",
    33: "yellow",
  };
  const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
  const markup = text
    .replace(/[&<>]/g, (character) => entities[character] ?? "")
    .replace(/\u001b\[0m/g, "</span>")
    .replace(/\u001b\[([\d;]+)m/g, (_, codes: string) => {
      const names = codes.split(";").map((code) => tones[code]);
      return `<span class="${names.join(" ")}">`;
    });
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; background: #14171a; color: #e6e8ea; }
    pre { margin: 0; padding: 1rem 1.25rem; font: 14px/1.45 "DejaVu Sans Mono", monospace; }
    .bold { font-weight: 700; } .dim { color: #a3abb3; }
    .red { color: #ff8d83; } .green { color: #68cb8e; } .yellow { color: #eab859; }
  </style><pre>${markup}</pre>`;
}
