/** The results of policy tests as JUnit: a test suite for each file, a test case for each case. */

import { wellFormed } from "../shared/text.ts";

export interface TestedFile {
  readonly file: string;
  readonly cases: readonly { readonly name: string; readonly problems: readonly string[] }[];
}

export function casesAsJunit(files: readonly TestedFile[]): string {
  const suites = files.map(({ file, cases }) => {
    const failures = cases.filter(({ problems }) => problems.length > 0).length;
    const rows = cases.map(({ name, problems }) => {
      const open = `    <testcase classname="${escapeXml(file)}" name="${escapeXml(name)}"`;
      if (problems.length === 0) return `${open}/>`;
      const message = escapeXml(problems[0] ?? "");
      const text = problems.map(escapeXml).join("\n");
      return `${open}>\n      <failure message="${message}">${text}</failure>\n    </testcase>`;
    });
    const head = `  <testsuite name="${escapeXml(file)}" tests="${cases.length}" failures="${failures}" errors="0" skipped="0">`;
    return [head, ...rows, "  </testsuite>"].join("\n");
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join("\n")}\n</testsuites>\n`;
}

const entities: Readonly<Record<string, string>> = {
  ...{ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" },
};

/** XML cannot contain control characters. */
function escapeXml(text: string): string {
  return wellFormed(text)
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd")
    .replaceAll(/[&<>"']/g, (character) => entities[character] ?? "");
}
