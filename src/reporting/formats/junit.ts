/**
 * `report.junit.xml`: a test suite for each requirement, a test case for each control. GitLab shows an element's text
 * but not its attributes, so the text contains everything.
 */

import { type Anchored, addressOf, anchored } from "../anchors.ts";
import { standingOf } from "../counts.ts";
import { nameOf, titleOf } from "../names.ts";
import { furtherPartValues } from "../part-values.ts";
import type { Report, ReportedControl } from "../report.ts";
import { isOpen, phaseRemark, webLink } from "./findings.ts";
import type { Render } from "./format.ts";
import { oneLine } from "./one-line.ts";

type Requirement = ReturnType<typeof anchored>[number];
type Result = "passed" | "failure" | "error" | "skipped";

/** Stricter readers than GitLab also require a host, times and empty elements. */
export const render: Render = (report) =>
  `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    "<testsuites>",
    ...anchored(report).flatMap((requirement, index) => testSuite(report, requirement, index)),
    "</testsuites>",
  ].join("\n")}\n`;

function testSuite(report: Report, { name, controls }: Requirement, index: number): string[] {
  const number = (wanted: Result) => controls.filter((control) => resultOf(control) === wanted).length;
  const suite = attributes({
    id: index,
    name: oneLine(name) || "(no name)",
    package: report.subject.project.path,
    hostname: hostOf(report),
    // The format has no time zone. The time is UTC.
    timestamp: report.generated_at.replace("Z", ""),
    tests: controls.length,
    failures: number("failure"),
    errors: number("error"),
    skipped: number("skipped"),
    time: 0,
  });
  return [
    `  <testsuite${suite}>`,
    "    <properties>",
    ...properties(report).map(
      ([key, value]) => `      <property${attributes({ name: `countersign.${key}`, value })}/>`,
    ),
    "    </properties>",
    ...controls.flatMap((control) => testCase(report, name, control)),
    "    <system-out/>",
    "    <system-err/>",
    "  </testsuite>",
  ];
}

function properties({ verdict, policy, subject }: Report): (readonly [string, string])[] {
  const mr = subject.merge_request;
  return [
    ["verdict", verdict],
    ["policy", policy.name],
    ["policy_sha256", policy.sha256],
    ...(mr ? ([["merge_request", `!${mr.iid}`] as const, ["sha", mr.sha] as const] as const) : []),
  ];
}

function testCase(report: Report, classname: string, control: Anchored): string[] {
  const open = `<testcase${attributes({ classname, name: `${control.id}: ${titleOf(control)}`, time: 0 })}`;
  const result = resultOf(control);
  if (result === "passed") return [`    ${open}/>`];
  const type = result === "skipped" ? {} : { type: control.status };
  const element = attributes({ message: control.message, ...type });
  return [
    `    ${open}>`,
    `      <${result}${element}>${linesOf(report, control).map(escapeXml).join("\n")}</${result}>`,
    "    </testcase>",
  ];
}

/** A control that is not enforced yet does not count, neither here nor in the verdict. */
function resultOf(control: ReportedControl): Result {
  const standing = standingOf(control);
  if (standing === "pass") return "passed";
  if (standing === "fail") return "failure";
  return standing === "unknown" ? "error" : "skipped";
}

function linesOf(report: Report, control: Anchored): string[] {
  const { status, severity, phase, message, note, remediation, waiver } = control;
  const unknown = status === "unknown" && phase !== "enforce" ? "unknown: " : "";
  const head = `${standingOf(control)} (${severity})${phaseRemark(control)}: ${unknown}${message}`;
  const lines = [nameOf(control), head];
  if (waiver) lines.push(`waived until ${waiver.expires} by ${waiver.owner}: ${waiver.reason}`);
  if (note !== null) lines.push(`note: ${note}`);
  const read = furtherPartValues(control);
  if (read !== undefined) lines.push(`read: ${read}`);
  if (isOpen(control)) {
    lines.push(`fix: ${remediation.text}`);
    const links = { at: remediation.url, see: control.page, report: addressOf(report, control) };
    for (const [name, address] of Object.entries(links)) {
      const url = webLink(address);
      if (url !== undefined) lines.push(`${name}: ${url}`);
    }
  }
  return lines;
}

function hostOf({ subject }: Report): string {
  return URL.canParse(subject.gitlab_url) ? new URL(subject.gitlab_url).host : "unknown";
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join("");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

function escapeXml(text: string): string {
  return oneLine(text).replace(/[&<>"']/g, (character) => entities[character] ?? "");
}
