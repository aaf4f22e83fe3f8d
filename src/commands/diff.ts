/** `diff OLD NEW`: what changed between two `report.json`. Exit codes: 0 nothing fails that did not fail, 1 something does. */

import { standings } from "../reporting/counts.ts";
import { exitCodes, RunError } from "../shared/errors.ts";
import { readableJson } from "../shared/readable-json.ts";
import { readRegular } from "../shared/regular-file.ts";
import { count, plain } from "../shared/text.ts";
import { whyUnread } from "../shared/unfit-file.ts";
import { decodeUtf8 } from "../shared/utf8.ts";
import * as z from "../shared/zod.ts";
import { type Command, type Given, jsonFlag } from "./command.ts";
import type { Terminal } from "./terminal.ts";

/** Only what is compared, so that a report of an older or newer version can be read too. */
const Compared = z.object({
  schema: z.string().check(z.regex(/^countersign\.report\/v\d+$/)),
  verdict: z.string(),
  requirements: z.array(
    z.object({
      name: z.string(),
      controls: z.array(
        z.object({ id: z.string(), title: z.string(), status: z.string(), message: z.string() }),
      ),
    }),
  ),
});
type Compared = z.infer<typeof Compared>;

interface Side {
  readonly status: string;
  readonly message: string;
}

export interface Change {
  readonly kind: "newly failing" | "fixed" | "changed" | "added" | "removed";
  readonly requirement: string;
  readonly id: string;
  readonly title: string;
  readonly before: Side | null;
  readonly after: Side | null;
}

export const diff: Command = {
  operands: { name: "OLD NEW", count: "exactly two" },
  flags: [jsonFlag],
  run: compareReports,
};

async function compareReports({ operands, flags }: Given, terminal: Terminal): Promise<number> {
  const [older = "", newer = ""] = operands;
  const [before, after] = await Promise.all([reportAt(older), reportAt(newer)]);
  const changes = changesBetween(before, after);
  if (flags.has("json")) {
    const verdict = { before: before.verdict, after: after.verdict };
    terminal.print(readableJson({ schema: "countersign.diff/v1", verdict, changes }));
  } else terminal.print(render(before, after, changes, terminal));
  const isWorse = changes.some(({ kind }) => kind === "newly failing");
  return isWorse ? exitCodes.nonCompliant : exitCodes.compliant;
}

/** An unknown control blocks like a failed one, so it counts as failing. */
const fails = ({ status }: Side): boolean => status === "fail" || status === "unknown";

export function changesBetween(before: Compared, after: Compared): readonly Change[] {
  const [old, now] = [controlsOf(before), controlsOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key): Change[] => {
    const [left, right] = [old.get(key), now.get(key)];
    const { requirement, id, title } = right ?? left ?? { requirement: "", id: "", title: "" };
    const kind = kindOf(left, right);
    return kind === undefined
      ? []
      : [{ kind, requirement, id, title, before: sideOf(left), after: sideOf(right) }];
  });
}

function kindOf(before: Side | undefined, after: Side | undefined): Change["kind"] | undefined {
  if (!after) return "removed";
  if (!before) return fails(after) ? "newly failing" : "added";
  if (fails(after) !== fails(before)) return fails(after) ? "newly failing" : "fixed";
  return before.status === after.status && before.message === after.message ? undefined : "changed";
}

const sideOf = (side: Side | undefined): Side | null =>
  side ? { status: side.status, message: side.message } : null;

/** By requirement and id. A control that a requirement has several times is counted, in the order of the report. */
function controlsOf({ requirements }: Compared) {
  const found = new Map<string, Side & { requirement: string; id: string; title: string }>();
  for (const { name, controls } of requirements) {
    for (const { id, title, status, message } of controls) {
      let number = 1;
      while (found.has(JSON.stringify([name, id, number]))) number++;
      found.set(JSON.stringify([name, id, number]), { requirement: name, id, title, status, message });
    }
  }
  return found;
}

async function reportAt(path: string): Promise<Compared> {
  let bytes: Uint8Array;
  try {
    bytes = await readRegular(path);
  } catch (error) {
    throw new RunError("INPUT_INVALID", `report ${path} ${whyUnread(error)}`, { cause: error });
  }
  const { data } = z.safeParse(Compared, jsonOf(decodeUtf8(bytes)));
  if (data) return data;
  throw new RunError("INPUT_INVALID", `${path} is not a report of Countersign`, {
    advice: "name a report.json that a job wrote",
  });
}

function jsonOf(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

const headings: Readonly<Record<Change["kind"], string>> = {
  "newly failing": "Newly failing",
  fixed: "Fixed",
  changed: "Changed",
  added: "Added",
  removed: "Removed",
};

function render(
  before: Compared,
  after: Compared,
  changes: readonly Change[],
  { surface }: Terminal,
): string {
  const groups = Object.entries(headings).flatMap(([kind, heading]) => {
    const rows = changes.filter((change) => change.kind === kind);
    if (rows.length === 0) return [];
    return [`${surface.tone(heading, "bold")} (${rows.length})`, ...rows.flatMap(renderChange), ""];
  });
  const verdict =
    before.verdict === after.verdict
      ? `The verdict is still ${inWords(after.verdict)}`
      : `The verdict was ${inWords(before.verdict)} and is ${inWords(after.verdict)}`;
  return [...groups, `${verdict}; ${count(changes.length, "control")} changed`].join("\n");
}

/** A verdict or a status as people read it. Another version may have others. */
function inWords(value: string): string {
  return (standings as Readonly<Record<string, string>>)[value] ?? plain(value).replaceAll("_", "-");
}

function renderChange({ requirement, id, title, before, after }: Change): string[] {
  const status = [before, after].flatMap((side) => (side ? [inWords(side.status)] : [])).join(" → ");
  const said = after ?? before;
  return [
    `  ${plain(requirement)}: ${plain(title)} (${plain(id)}): ${status}`,
    ...(said ? [`      ${plain(said.message, 1000)}`] : []),
  ];
}
