/** `findings.sast` and its like: what a type of scanner found in the head's pipeline. */

import { headScan, type ScanType } from "../../../facts/findings/scans.ts";
import { securityTypes } from "../../../facts/pipeline/security-types.ts";
import { defineTopic, groupOf, type Topic, UnknownTopic } from "../../topic.ts";
import { bool, int, optional, record, string, strings } from "../../types.ts";

const type = {
  kind: "list",
  of: record({
    severity: string("As in the report, in lower case; for Code Quality, info to blocker"),
    name: string("What was found"),
    file: string("Where it is: usually a file, else an address or a package"),
    line: optional(int("Line in that file")),
    identifiers: strings("Names and values of its identifiers, such as cve-2021-44228, in lower case"),
    false_positive: bool("Whether the scanner itself marks it as a false positive"),
  }),
} as const;

/** A scan that failed, is partial or is missing is not a list without findings: the rule is unknown. */
function topicOf(scanType: ScanType): Topic {
  return defineTopic({
    name: `findings.${scanType}`,
    scope: "merge_request",
    summary: `Findings of ${scanType} in the head's pipeline`,
    needs: { scan: headScan(scanType) },
    type,
    value({ scan: { findings, diagnostics, partial, source } }) {
      const [diagnostic = partial[0] === undefined ? undefined : `${partial[0]}: only a part was scanned`] =
        diagnostics;
      if (diagnostic !== undefined) throw new UnknownTopic(diagnostic);
      if (source === undefined) throw new UnknownTopic(`the head's pipeline has no ${scanType} report`);
      return findings.map(({ severity, name, location, line, identifiers, isFalsePositive }) => ({
        ...{ severity, name, file: location, line, identifiers },
        false_positive: isFalsePositive,
      }));
    },
  });
}

export const findingsTopic = groupOf(
  "findings",
  "What scanners found in the head's pipeline, by the type of their report; each is read only if a rule names it",
  [...securityTypes, "codequality" as const].map(topicOf),
);
