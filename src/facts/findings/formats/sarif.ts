/** SARIF 2.1.0 logs (OASIS): the results of every run, with the severity that result or rule gives them. */

import { type JsonLimits, readJsonStream } from "../../../shared/json-stream.ts";
import { plain } from "../../../shared/text.ts";
import { type Entry, entryOf, numberIn, objectIn, objectsIn, textIn, WrongField } from "./fields.ts";
import { createDiagnostics, createLines, type Finding, type Report, remembered } from "./finding.ts";
import { isSuppressed, locationsOf, marksOf, nowhere } from "./sarif-result.ts";

const opens = {
  "": "object",
  runs: "list",
  "runs.*": "object",
  "runs.*.results": "list",
  "runs.*.artifacts": "list",
} as const;

/** A result before the rules of its run are known: these may follow it. */
interface Result {
  readonly finding: Finding;
  readonly ruleId: string;
  readonly ruleIndex: number | undefined;
  /** The extension that has the rule; undefined: the driver. */
  readonly extension: number | undefined;
  readonly level: string | undefined;
  readonly score: number | undefined;
}

interface Rule {
  readonly level: string;
  readonly score: number | undefined;
}

interface Rules {
  readonly byId: ReadonlyMap<string, Rule>;
  /** Of the driver, then of each extension. */
  readonly lists: readonly (readonly Rule[])[];
}

/** @throws JsonStreamError, and what the stream throws */
export async function readSarif(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  limits: Partial<JsonLimits> = {},
): Promise<Report> {
  const diagnostics = createDiagnostics();
  const lines = createLines(120);
  const kept = remembered((text) => text);
  const findings: Finding[] = [];
  let version: unknown;
  let runs = 0;
  let hasRuns = false;
  // Of the run that is open.
  let results: Result[] = [];
  let hasResults = false;
  let rules: Rules = noRules;
  let tool = "";

  const visitor = {
    opens,
    begun(path: string) {
      if (path === "runs") hasRuns = true;
      if (path === "runs.*.results") hasResults = true;
      if (path !== "runs.*") return;
      runs++;
      [results, hasResults, rules, tool] = [[], false, noRules, ""];
    },
    ended(path: string) {
      if (path === "runs.*") endRun();
    },
    value(path: string, key: string | number, value: unknown) {
      if (path === "" && key === "version") version = value;
      else if (path === "" && key === "inlineExternalProperties") checked(key, () => outside(value));
      else if (path === "runs") diagnostics.add(`has no object as run ${(key as number) + 1}`);
      else if (path === "runs.*.results") checked(`results[${key}]`, () => take(entryOf(value)));
      else if (path === "runs.*") checked(String(key), () => member(String(key), value));
    },
  };
  await readJsonStream(chunks, visitor, limits);
  if (version !== "2.1.0")
    diagnostics.add(
      `is of version ${plain(typeof version === "string" ? version : (JSON.stringify(version) ?? "none"), 40)}; version 2.1.0 is read`,
    );
  if (!hasRuns || runs === 0) diagnostics.add("has no run, so nothing was looked at");
  return { findings, diagnostics: diagnostics.all() };

  function checked(name: string, read: () => void): void {
    try {
      read();
    } catch (error) {
      if (!(error instanceof WrongField)) throw error;
      diagnostics.add(`is not valid SARIF: in run ${runs}, ${plain(name, 60)}, ${error.message}`);
    }
  }

  function member(key: string, value: unknown): void {
    if (value === null) return;
    if (key === "tool") {
      const driver = objectIn(entryOf(value), "driver") ?? {};
      tool = textIn(driver, "name") ?? "";
      rules = rulesOf([driver, ...objectsIn(entryOf(value), "extensions")]);
    } else if (key === "invocations") {
      for (const invocation of objectsIn({ invocations: value }, "invocations")) judgeInvocation(invocation);
    } else if (key === "externalPropertyFileReferences") {
      if (objectsIn(entryOf(value), "results").length > 0)
        diagnostics.add("keeps its results in other files, which are not read");
    } else if (key === "results") {
      throw new WrongField("it is no list");
    }
  }

  /** What belongs to a run may also stand at the top (SARIF 3.13.5). */
  function outside(value: unknown): void {
    const all = objectsIn({ inlineExternalProperties: value }, "inlineExternalProperties");
    if (all.some((one) => one.results !== undefined || one.invocations !== undefined))
      diagnostics.add("keeps results or invocations outside of its runs, which is not read");
  }

  function judgeInvocation(invocation: Entry): void {
    if (invocation.executionSuccessful !== true) diagnostics.add(`says that run ${runs} did not succeed`);
    if (objectsIn(invocation, "ruleConfigurationOverrides").length > 0)
      diagnostics.add("overrides the levels of rules, which is not read");
    const notes = [
      ...objectsIn(invocation, "toolExecutionNotifications"),
      ...objectsIn(invocation, "toolConfigurationNotifications"),
    ];
    const error = notes.find((note) => textIn(note, "level") === "error");
    if (error)
      diagnostics.add(
        `holds an error of the tool: ${plain(textIn(objectIn(error, "message") ?? {}, "text") ?? "", 120)}`,
      );
  }

  function take(result: Entry): void {
    const kind = textIn(result, "kind") ?? "fail";
    // What the rule found in order, or what was there before and is gone, is no finding.
    if (inOrder.has(kind)) return;
    if (kind !== "fail" && kind !== "review" && kind !== "open")
      throw new WrongField(`the kind "${plain(kind, 40)}" does not exist`);
    if (textIn(result, "baselineState") === "absent") return;
    const rule = objectIn(result, "rule") ?? {};
    const ruleId = textIn(result, "ruleId") ?? textIn(rule, "id") ?? "";
    const level = textIn(result, "level");
    if (level !== undefined && !levels.has(level))
      throw new WrongField(`the level "${plain(level, 40)}" does not exist`);
    const message = objectIn(result, "message") ?? {};
    const [location = nowhere] = locationsOf(result);
    results.push({
      ruleId,
      ruleIndex: numberIn(result, "ruleIndex") ?? numberIn(rule, "index"),
      extension: numberIn(objectIn(rule, "toolComponent") ?? {}, "index"),
      level: level ?? (kind === "fail" ? undefined : "note"),
      score: scoreIn(result),
      finding: {
        severity: "",
        name: lines(textIn(message, "text") ?? textIn(message, "markdown") ?? ruleId),
        location: lines(location.uri),
        line: location.line,
        identifiers: [lines(ruleId.toLowerCase())],
        rule: ruleId,
        fingerprints: marksOf(result),
        isFalsePositive: isSuppressed(result),
      },
    });
  }

  function endRun(): void {
    if (!hasResults) diagnostics.add(`has no results in run ${runs}, so nothing was looked at`);
    for (const result of results) {
      const { finding, level, score } = result;
      const rule = ruleOf(rules, result);
      if (rule === "lost") diagnostics.add(`has results of rules that run ${runs} does not describe`);
      const known = rule === "lost" ? undefined : rule;
      findings.push({
        ...finding,
        rule: kept(`${tool}:${finding.rule || (result.ruleIndex ?? "")}`),
        severity: severityOf(level ?? known?.level ?? "warning", score ?? known?.score),
      });
    }
    results = [];
  }
}

const noRules: Rules = { byId: new Map(), lists: [] };
const levels = new Set(["none", "note", "warning", "error"]);
const inOrder = new Set(["pass", "notApplicable", "informational"]);

/** Ids may have hierarchical ends: `CA1000/1` is of the rule `CA1000` (SARIF 3.27.5). */
function ruleOf({ byId, lists }: Rules, { ruleId: id, ruleIndex: index, extension = -1 }: Result) {
  if (index !== undefined && index >= 0) return lists[extension + 1]?.[index] ?? "lost";
  return byId.get(id) ?? byId.get(id.slice(0, Math.max(id.lastIndexOf("/"), 0)));
}

function rulesOf(components: readonly Entry[]): Rules {
  const byId = new Map<string, Rule>();
  const lists = components.map((component) =>
    objectsIn(component, "rules").map((rule) => {
      const level = textIn(objectIn(rule, "defaultConfiguration") ?? {}, "level") ?? "warning";
      if (!levels.has(level))
        throw new WrongField(`the level "${plain(level, 40)}" of a rule does not exist`);
      const read: Rule = { level, score: scoreIn(rule) };
      byId.set(textIn(rule, "id") ?? "", read);
      return read;
    }),
  );
  return { byId, lists };
}

/** `properties["security-severity"]`: 0 to 10 as in CVSS, a number or text; many scanners write it. */
function scoreIn(entry: Entry): number | undefined {
  const given = objectIn(entry, "properties")?.["security-severity"] ?? undefined;
  if (given === undefined) return undefined;
  const score = typeof given === "string" && given.trim() !== "" ? Number(given) : given;
  if (typeof score === "number" && score >= 0 && score <= 10) return score;
  throw new WrongField("security-severity is no number from 0 to 10");
}

const byLevel: Readonly<Record<string, string>> = {
  error: "high",
  warning: "medium",
  note: "low",
  none: "info",
};

function severityOf(level: string, score: number | undefined): string {
  if (score === undefined || score === 0) return byLevel[level] ?? "unknown";
  return score >= 9 ? "critical" : score >= 7 ? "high" : score >= 4 ? "medium" : "low";
}
