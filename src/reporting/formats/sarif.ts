/** `report.sarif`: SARIF 2.1.0, for code scanning pages and editors. Rules are the controls of the policy. */

import { addressOf } from "../anchors.ts";
import { home } from "../home.ts";
import { titleOf } from "../names.ts";
import { furtherPartValues } from "../part-values.ts";
import type { Report, ReportedControl } from "../report.ts";
import { findings, phaseRemark, placeOf, type Weight, webLink, weightOf } from "./findings.ts";
import type { Render } from "./format.ts";
import { oneLine } from "./one-line.ts";

const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

const root = "%SRCROOT%";

export const render: Render = async (report, context) => {
  const controls = rulesOf(report);
  const indices = new Map(controls.map(({ id }, index) => [oneLine(id), index]));
  const results = (await findings(report)).map(({ requirement, control, fingerprint }) => ({
    ruleId: oneLine(control.id),
    ruleIndex: indices.get(oneLine(control.id)),
    // Readers show only kind "fail" with a level, so missing evidence is not reported as `open`.
    kind: "fail",
    level: levelOf(weightOf(control)),
    message: { text: sentence(requirement, control) },
    locations: [locationOf(placeOf(control, context))],
    ...viewer(webLink(addressOf(report, control))),
    partialFingerprints: { "countersign/v1": fingerprint },
    properties: { status: control.status, severity: control.severity, requirement: oneLine(requirement) },
  }));
  const run = {
    tool: {
      driver: {
        name: "Countersign",
        version: report.tool.version,
        semanticVersion: report.tool.version,
        informationUri: home,
        rules: controls.map((control) => ruleOf(control, report)),
      },
    },
    automationDetails: { id: `countersign/${report.subject.project.id}/` },
    invocations: [{ executionSuccessful: true, endTimeUtc: report.generated_at }],
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: { [root]: { description: { text: "The root of the repository." } } },
    ...provenance(report),
    results,
    properties: { verdict: report.verdict, policy: oneLine(report.policy.name) },
  };
  return `${JSON.stringify({ $schema: schema, version: "2.1.0", runs: [run] }, null, 2)}\n`;
};

/** Where a person can look at the result (SARIF 2.1.0, 3.27.16). */
function viewer(hostedViewerUri: string | undefined) {
  return hostedViewerUri === undefined ? {} : { hostedViewerUri };
}

function locationOf({ path, line }: ReturnType<typeof placeOf>) {
  const uri = path.split("/").map(encodeURIComponent).join("/");
  return {
    physicalLocation: {
      artifactLocation: { uri, uriBaseId: root },
      region: { startLine: line },
    },
  };
}

/** Each id once, even if several requirements contain it. */
function rulesOf({ requirements }: Report): readonly ReportedControl[] {
  const all = requirements.flatMap(({ controls }) => controls);
  const ids = all.map(({ id }) => oneLine(id));
  return all.filter((_, index) => ids.indexOf(ids[index] ?? "") === index);
}

function ruleOf({ id, title, severity, remediation, page }: ReportedControl, { policy }: Report) {
  return {
    id: oneLine(id),
    name: identifierOf(id),
    shortDescription: { text: ended(text(title)) },
    fullDescription: {
      text: ended(`${text(title)}: the control ${text(id)} of the policy ${text(policy.name)}`),
    },
    help: { text: ended(text(`Fix: ${remediation.text}`)) },
    helpUri: webLink(page) ?? webLink(remediation.url) ?? home,
    defaultConfiguration: { level: levelOf(severity) },
    properties: { severity },
  };
}

/** `merge_request_title` as `MergeRequestTitle`, which must not be the id in another case. */
function identifierOf(id: string): string {
  const words = id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  const name = `Control ${words}`.replace(/ +([a-z])(?=[a-z0-9])|^./g, (_, letter?: string) =>
    (letter ?? "C").toUpperCase(),
  );
  return name.replaceAll(" ", "");
}

function levelOf(weight: Weight): "error" | "warning" | "note" {
  if (weight === "critical" || weight === "high") return "error";
  return weight === "medium" ? "warning" : "note";
}

function sentence(requirement: string, control: ReportedControl): string {
  const { id, status, message, remediation } = control;
  const unknown = status === "unknown" ? "unknown: " : "";
  const further = furtherPartValues(control);
  const read = further === undefined ? "" : ` (${text(further)})`;
  const named = `${text(requirement)}: ${text(titleOf(control))} (${text(id)})${phaseRemark(control)}`;
  return ended(`${named}: ${unknown}${text(message)}${read}. Fix: ${text(remediation.text)}`);
}

/** A sentence ends with a full stop (SARIF2001). */
function ended(sentence: string): string {
  return sentence.endsWith(".") ? sentence : `${sentence}.`;
}

/** One line without links: `[words](address)` is a link even in SARIF's plain text, so the text is changed. */
function text(raw: string): string {
  return oneLine(raw).replaceAll("](", "] (");
}

function provenance({ subject }: Report) {
  const { gitlab_url, project, merge_request: mr } = subject;
  const repositoryUri = webLink(`${gitlab_url}/${oneLine(project.path)}`);
  if (repositoryUri === undefined) return {};
  const revision = mr ? { revisionId: mr.sha } : {};
  return { versionControlProvenance: [{ repositoryUri, ...revision, mappedTo: { uriBaseId: root } }] };
}
