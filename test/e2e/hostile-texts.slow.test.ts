/**
 * Texts that break readers, in every field that others write, through the job into every output.
 *
 * Slow: each text goes through the whole program and every format, and other programs read the results.
 */

import { spawn } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  addMergeRequest,
  addStatusCheck,
  type Sandbox,
  sample,
  startSandbox,
} from "../../src/sandbox/index.ts";
import { pipelineOf, program } from "../support/job.ts";
import { parseXml } from "../support/xml.ts";

const emoji = "👨‍👩‍👧‍👦";
/** Half characters, what is no character, direction marks, and characters that a limit falls into. */
const texts = [
  "half \ud83d and \udc00 half",
  "\u202eevil\u202c \u2066x\u2069 \u200e\u200f\u061c",
  "\ufffe\uffff",
  "😀".repeat(240),
  `x${"😀".repeat(1_200)}`,
  emoji.repeat(120),
  `a${"e\u0301".repeat(700)}`,
];

let sandbox: Sandbox;
let folder: string;
beforeEach(async () => {
  sandbox = await startSandbox();
  folder = mkdtempSync(join(tmpdir(), "texts-"));
});
afterEach(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true, force: true });
});

const { privateKey } = generateKeyPairSync("ed25519");

/** Standard output and every file, as bytes. */
async function outputsOf(
  text: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Map<string, Buffer>> {
  addMergeRequest(sandbox.state, sample.projectId, {
    iid: 60,
    title: text,
    description: text,
    labels: [text],
  });
  addStatusCheck(sandbox.state, sample.projectId, { id: 90, name: text });
  for (const user of sandbox.state.users) user.name = text;
  // A policy is UTF-8, but an escape of JSON can be half a character.
  const short = [...text].slice(0, 196).join("");
  const rule = (id: string, phase: string) => ({
    id,
    rule: "merge_request.title == 'x'",
    title: short,
    message: short,
    remediation: short,
    phase,
  });
  const controls = [
    { id: "merge_request_title", with: { pattern: "^SAFE" }, title: short, message: short },
    { id: "merge_request_labels", with: { required: ["other"] } },
    { ...rule("enforced-rule", "enforce"), message: "{{ merge_request.title }}" },
    rule("observed-rule", "observe"),
    { id: "merge_request_approvals", with: { at_least: 9 } },
  ];
  const policy = { name: short, requirements: [{ name: short, description: short, controls }] };
  writeFileSync(join(folder, "policy.json"), JSON.stringify(policy));
  writeFileSync(join(folder, "summary"), "");
  writeFileSync(join(folder, "output"), "");
  const child = spawn(process.execPath, [program, "evaluate", "--explain"], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      ...pipelineOf(sandbox, 60, sample.projectId),
      INPUT_POLICY: "policy.json",
      INPUT_POLICY_FROM: "checkout",
      INPUT_STATUS_CHECK: "90",
      INPUT_NOTE: "always",
      INPUT_LOG_LEVEL: "debug",
      INPUT_FORMATS: "json,html,junit,codequality,sarif,annotations,metrics,csv,markdown,badge,oscal,archive",
      INPUT_SIGNING_KEY: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
      ...env,
    },
  });
  const pieces: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece: Buffer) => pieces.push(piece));
  const code = await new Promise((resolve) => child.once("close", resolve));
  const printed = Buffer.concat(pieces);
  expect(code, printed.toString()).toBe(1);
  const files = filesIn(folder).filter((file) => file !== "policy.json" && !file.endsWith(".tar.gz"));
  const note = sandbox.state.mergeRequests
    .flatMap(({ discussions }) => discussions)
    .flatMap(({ notes }) => notes.map(({ body }) => body))
    .join("\n");
  return new Map([
    ["log", printed],
    ["note", Buffer.from(note)],
    ...files.map((file) => [file, readFileSync(join(folder, file))] as const),
  ]);
}

function filesIn(top: string): string[] {
  return readdirSync(top, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(top, name)).isFile())
    .map((name) => relative(top, join(top, name)));
}

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Every text of a value, keys included. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => [key, ...textsIn(one)]);
}

/** Direction marks, no characters, and half characters, also where JSON escapes them. */
const unwelcome =
  /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}|\\u(?:d[89a-f]|202[a-e]|206[6-9]|200[ef]|061c|fff[ef])/iu;

describe.each(texts.map((text, index) => ({ name: `text ${index}`, text })))("$name", ({ text }) => {
  it.each([
    { host: "gitlab", env: {} },
    {
      host: "a runner",
      env: {
        GITLAB_CI: undefined,
        GITHUB_ACTIONS: "true",
        GITHUB_OUTPUT: "output",
        GITHUB_STEP_SUMMARY: "summary",
      },
    },
  ])("is UTF-8 with whole characters and no direction mark in every output on $host", async ({ env }) => {
    const outputs = await outputsOf(text, env);
    expect(outputs.size).toBeGreaterThan(14);
    for (const [name, bytes] of outputs) {
      const decoded = decoder.decode(bytes);
      expect(unwelcome.exec(decoded)?.[0], name).toBeUndefined();
      // An emoji is there whole or not at all, also before the ellipsis.
      expect(/\u200d(?!\p{Extended_Pictographic})/u.exec(decoded)?.[0], name).toBeUndefined();
      if (text.startsWith(emoji)) expect(decoded.replaceAll(emoji, ""), name).not.toMatch(/[👨👩👧👦]/u);
      if (text.includes("e\u0301")) expect(decoded, name).not.toMatch(/e(?!\u0301)…/);
      for (const document of documentsOf(name, decoded))
        for (const one of textsIn(document)) expect(unwelcome.exec(one)?.[0], name).toBeUndefined();
    }
  });
});

/** What strict readers see in the formats that have them. */
function documentsOf(name: string, text: string): unknown[] {
  if (/\.(?:json|sarif)$/.test(name)) return [JSON.parse(text)];
  if (name.endsWith(".xml")) return [parseXml(text)];
  if (!name.endsWith(".jsonl")) return [];
  const payloads = text
    .trimEnd()
    .split("\n")
    .map((line) => Buffer.from(JSON.parse(line).payload, "base64"));
  return payloads.map((payload) => JSON.parse(decoder.decode(payload)));
}
