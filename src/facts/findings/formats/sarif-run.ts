/** One run of a SARIF log: its tool with the rules, whether it succeeded, and its results as findings. */

import { plain } from "../../../shared/text.ts";
import { type Entry, entryOf, objectIn, objectsIn, textIn, WrongField } from "./fields.ts";
import type { Finding } from "./finding.ts";
import { type Result, resultOf } from "./sarif-result.ts";
import { noRules, type Rules, ruleOf, rulesOf, severityOf } from "./sarif-rules.ts";

export interface Run {
  /** The run has a list of results, which may be empty. */
  beginResults(): void;
  add(result: Entry): void;
  /** Any member except the results. */
  member(key: string, value: unknown): void;
  /** Adds its findings, now that its rules are known. */
  end(findings: Finding[]): void;
}

/** What all runs of a log share, so that each text is kept once. */
export interface Texts {
  readonly line: (text: string) => string;
  readonly kept: (text: string) => string;
}

/** @param number the first run is 1 */
export function createRun(
  number: number,
  complain: (diagnostic: string) => void,
  { line, kept }: Texts,
): Run {
  const results: Result[] = [];
  let hasResults = false;
  let rules: Rules = noRules;
  let tool = "";

  return {
    beginResults() {
      hasResults = true;
    },
    add(entry) {
      const result = resultOf(entry, line);
      if (result) results.push(result);
    },
    member(key, value) {
      if (value === null) return;
      if (key === "results") throw new WrongField("it is not a list");
      if (key === "tool") readTool(entryOf(value));
      if (key === "invocations") objectsIn({ invocations: value }, "invocations").forEach(judgeInvocation);
      if (key === "externalPropertyFileReferences" && objectsIn(entryOf(value), "results").length > 0)
        complain("keeps its results in other files, which are not read");
    },
    end(findings) {
      if (!hasResults) complain(`has no results in run ${number}, so nothing was scanned`);
      for (const result of results) findings.push(findingOf(result));
    },
  };

  function readTool(entry: Entry): void {
    const driver = objectIn(entry, "driver") ?? {};
    tool = textIn(driver, "name") ?? "";
    rules = rulesOf([driver, ...objectsIn(entry, "extensions")]);
  }

  function judgeInvocation(invocation: Entry): void {
    if (invocation.executionSuccessful !== true) complain(`says that run ${number} did not succeed`);
    if (objectsIn(invocation, "ruleConfigurationOverrides").length > 0)
      complain("overrides the levels of rules, which is not supported");
    const notes = [
      ...objectsIn(invocation, "toolExecutionNotifications"),
      ...objectsIn(invocation, "toolConfigurationNotifications"),
    ];
    const error = notes.find((note) => textIn(note, "level") === "error");
    if (!error) return;
    const message = textIn(objectIn(error, "message") ?? {}, "text") ?? "";
    complain(`contains an error of the tool: ${plain(message, 120)}`);
  }

  function findingOf(result: Result): Finding {
    const { finding, level, score, ruleIndex } = result;
    const rule = ruleOf(rules, result);
    if (rule === "lost") complain(`has results of rules that run ${number} does not describe`);
    const known = rule === "lost" ? undefined : rule;
    return {
      ...finding,
      rule: kept(`${tool}:${finding.rule || (ruleIndex ?? "")}`),
      severity: severityOf(level ?? known?.level ?? "warning", score ?? known?.score),
    };
  }
}
