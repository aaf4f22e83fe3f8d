/** `waive CONTROL`: adds a waiver to a policy file, and keeps its comments and its order. */

import { writeFile } from "node:fs/promises";
import { isMap, isSeq, parseDocument } from "yaml";
import { idsIn } from "../policy/dead-waivers.ts";
import { parsePolicyText } from "../policy/document.ts";
import { loadPolicy } from "../policy/load.ts";
import { exitCodes, RunError } from "../shared/errors.ts";
import { didYouMean } from "../shared/nearest.ts";
import { listed, plain } from "../shared/text.ts";
import type { Command, Flag, Given } from "./command.ts";
import { presetOnly, readPolicyFile } from "./policy-file.ts";
import type { Terminal } from "./terminal.ts";

const required: readonly Flag[] = [
  { name: "until", value: "DATE", about: "last day of the waiver, such as 2026-12-31" },
  { name: "reason", value: "TEXT", about: "why the failure is accepted" },
  { name: "owner", value: "NAME", about: "who is responsible for the waiver, such as @alice" },
];

export const waive: Command = {
  operands: { name: "CONTROL", count: "exactly one" },
  flags: [
    ...required,
    { name: "policy", value: "FILE", about: "the policy file [.countersign.yml]" },
    { name: "merge-request", value: "NUMBER", about: "waive it in this merge request only" },
    { name: "project", value: "PATH", about: "waive it in this project only" },
  ],
  run: addWaiver,
};

async function addWaiver({ operands: [control = ""], flags }: Given, terminal: Terminal): Promise<number> {
  const missing = required.filter(({ name }) => !flags.has(name)).map(({ name }) => `--${name}`);
  if (missing.length > 0) {
    throw new RunError("INPUT_INVALID", `waive requires ${listed(missing)}`, {
      advice: "a waiver says who accepts the failure, why, and until when",
    });
  }
  const path = flags.get("policy") ?? ".countersign.yml";
  const text = await readPolicyFile(path);
  await refuseUnknown(control, path, text);
  const changed = withWaiver(text, path, waiverOf(control, flags));
  // The result is checked as a whole: a date that does not exist, an owner whom the policy does not allow.
  await load(path, changed);
  await writeFile(path, changed);
  terminal.print(
    `${terminal.surface.tone("✓", "green")} ${plain(path)}: ${plain(control)} is waived until ${plain(flags.get("until") ?? "")}`,
  );
  return exitCodes.compliant;
}

function waiverOf(control: string, flags: Given["flags"]): Readonly<Record<string, unknown>> {
  const mergeRequest = flags.get("merge-request")?.replace(/^!/, "");
  if (mergeRequest !== undefined && !/^[1-9]\d{0,14}$/.test(mergeRequest)) {
    throw new RunError("INPUT_INVALID", `--merge-request must be a number such as 7, not "${mergeRequest}"`);
  }
  const project = flags.get("project");
  const until = flags.get("until") ?? "";
  if (/^\d{4}-\d{2}-\d{2}$/.test(until) && until < new Date().toISOString().slice(0, 10))
    throw new RunError("INPUT_INVALID", `--until must not be in the past, and ${until} is`);
  return {
    control,
    reason: flags.get("reason"),
    owner: flags.get("owner"),
    expires: until,
    ...(project === undefined ? {} : { projects: [project] }),
    ...(mergeRequest === undefined ? {} : { merge_requests: [Number(mergeRequest)] }),
  };
}

/** A waiver covers controls of its own file only. */
async function refuseUnknown(control: string, path: string, text: string): Promise<void> {
  const policy = await load(path, text);
  const own = idsIn((await parsePolicyText(text, path)).data);
  if (own.includes(control)) return;
  const base = policy.requirements.find(({ controls }) => controls.some(({ id }) => id === control));
  if (base) {
    throw new RunError(
      "INPUT_INVALID",
      `${control} is in a policy that ${path} extends, and a waiver covers only controls of its own file`,
      {
        advice: `name ${control} in ${path} too, under the requirement "${base.name}", unless the other policy marks it as final`,
      },
    );
  }
  throw new RunError(
    "INPUT_INVALID",
    `${path} does not contain the control ${control}${didYouMean(control, own)}`,
    { advice: "a waiver belongs into the file that names the control" },
  );
}

const load = (source: string, text: string) => loadPolicy([{ source, text }], presetOnly);

/** @returns the text with one more waiver. Everything else stays as it is, byte for byte, where the format allows it. */
export function withWaiver(text: string, path: string, waiver: Readonly<Record<string, unknown>>): string {
  if (text.trimStart().startsWith("{")) {
    const policy = JSON.parse(text) as { waivers?: readonly unknown[] };
    const indent = /\n([ \t]+)"/.exec(text)?.[1] ?? "  ";
    return `${JSON.stringify({ ...policy, waivers: [...(policy.waivers ?? []), waiver] }, null, indent)}\n`;
  }
  const document = parseDocument(text, { keepSourceTokens: true });
  const waivers = document.get("waivers", true);
  if (!isMap(document.contents)) throw new RunError("POLICY_INVALID", `${path} is not a policy`);
  if (waivers === undefined || waivers === null) return appended(text, ["waivers:", ...entry(waiver, "  ")]);
  if (!isSeq(waivers) || waivers.flow || !waivers.range) {
    // A list in brackets, or an empty one, has no lines to continue: the YAML writer puts the whole list anew.
    document.addIn(["waivers"], document.createNode(waiver));
    return document.toString({ lineWidth: 0 });
  }
  const [, end] = waivers.range;
  const before = text.slice(0, end).replace(/\s*$/, "");
  const first = text.slice(0, waivers.range[0]);
  const indent = first.slice(first.lastIndexOf("\n") + 1).replace(/\S.*$/s, "");
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const rest = text.slice(before.length);
  return `${before}${newline}${entry(waiver, indent).join(newline)}${rest === "" ? newline : rest}`;
}

function appended(text: string, lines: readonly string[]): string {
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const start = text === "" || text.endsWith("\n") ? text : `${text}${newline}`;
  return `${start}${lines.join(newline)}${newline}`;
}

/** JSON's texts and lists are YAML's too, so that any reason keeps its meaning. */
function entry(waiver: Readonly<Record<string, unknown>>, indent: string): string[] {
  return Object.entries(waiver).map(
    ([key, value], index) => `${indent}${index === 0 ? "- " : "  "}${key}: ${scalar(value)}`,
  );
}

const isPlain = /^(?:\d{4}-\d{2}-\d{2}|(?!(?:true|false|null|yes|no|on|off|y|n)$)[a-z](?:[\w ,.]*\w)?)$/i;

function scalar(value: unknown): string {
  return typeof value === "string" && isPlain.test(value) ? value : JSON.stringify(value);
}
