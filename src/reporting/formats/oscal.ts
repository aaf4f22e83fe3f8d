/**
 * `oscal-assessment-results.json`: OSCAL 1.2 assessment results. A control of the policy is an observation, a
 * requirement a finding about the clause that its name begins with, a waiver an accepted risk.
 */

import { policyUri } from "../addresses.ts";
import { home } from "../home.ts";
import { titleOf } from "../names.ts";
import { partValues } from "../part-values.ts";
import type { Report, ReportedControl } from "../report.ts";
import { webLink } from "./findings.ts";
import type { Render } from "./format.ts";
import { oneLine } from "./one-line.ts";
import { type Clause, clauses } from "./oscal-clauses.ts";
import { uuidMaker } from "./oscal-uuid.ts";

type Requirement = Report["requirements"][number];
type MakeUuid = ReturnType<typeof uuidMaker>;

const ns = `${home}/ns/oscal`;
const states = {
  pass: { state: "satisfied", reason: "pass" },
  fail: { state: "not-satisfied", reason: "fail" },
  unknown: { state: "not-satisfied", reason: "other", remarks: "evidence is missing" },
} as const;

export const render: Render = async (report) => {
  const { subject, policy, generated_at: time, tool } = report;
  const uuid = uuidMaker([subject.gitlab_url, subject.project.id]);
  const mr = subject.merge_request;
  // Results belong to one commit at one time and get new UUIDs. Lasting things keep their UUIDs.
  const run = [mr?.iid ?? null, mr?.sha ?? null, time, policy.sha256];
  const ids = { tool: await uuid("tool", tool.version), project: await uuid("project") };
  const names = report.requirements.map(({ name }) => name);
  const named = clauses(names);
  const judged = await Promise.all(
    report.requirements.map((requirement, index) => {
      // Names that differed may have become equal when they were made safe to write.
      const same = names.slice(0, index).filter((name) => name === requirement.name);
      const ofRequirement: MakeUuid = (...name) => uuid(...name, ...same.map(() => "again"));
      return judge(requirement, index, named[index], ofRequirement, run, ids, time);
    }),
  );
  const resources = await Promise.all(
    policy.documents.map(async (document, index) =>
      resource(document, report, await uuid("policy", policy.sha256, index)),
    ),
  );
  const where = `${subject.project.path}${mr ? ` !${mr.iid}` : ""}`;
  const document = {
    uuid: await uuid("document", ...run),
    metadata: {
      title: markup(`Countersign: ${where}`),
      "last-modified": time,
      version: time,
      "oscal-version": "1.2.1",
    },
    "import-ap": { href: `#${resources.at(-1)?.uuid ?? ids.tool}`, remarks: markup(policy.name) },
    results: [
      {
        uuid: await uuid("result", ...run),
        title: markup(`${where} against ${policy.name}`),
        description: markup(`The verdict is ${report.verdict}.`),
        start: time,
        end: time,
        props: [
          prop("verdict", report.verdict),
          prop("policy-sha256", policy.sha256),
          ...(mr ? [prop("commit", mr.sha), prop("target-branch", mr.target_branch)] : []),
        ],
        "local-definitions": { components: components(report, ids) },
        "reviewed-controls": { "control-selections": [selection(named)] },
        ...filled(
          "observations",
          judged.flatMap(({ observations }) => observations),
        ),
        ...filled(
          "risks",
          judged.flatMap(({ risks }) => risks),
        ),
        ...filled(
          "findings",
          judged.flatMap(({ finding }) => finding ?? []),
        ),
      },
    ],
    ...(resources.length > 0 ? { "back-matter": { resources } } : {}),
  };
  return `${JSON.stringify({ "assessment-results": document }, null, 2)}\n`;
};

interface Ids {
  readonly tool: string;
  readonly project: string;
}

/** A requirement that does not apply has observations but no finding, because it is neither satisfied nor not satisfied. */
async function judge(
  requirement: Requirement,
  index: number,
  clause: Clause | undefined,
  uuid: MakeUuid,
  run: readonly unknown[],
  ids: Ids,
  time: string,
) {
  const { name, description, status, controls } = requirement;
  const observations = await Promise.all(
    controls.map(async (control, at) =>
      observation(control, await uuid("observation", ...run, index, name, at, control.id), ids, time),
    ),
  );
  const taken = await Promise.all(
    controls.map(async (control, at) => {
      const { id, waiver } = control;
      if (!waiver) return [];
      const own = await uuid("risk", name, id, at, waiver.owner, waiver.reason, waiver.expires);
      return [risk(control, waiver, own, observations[at]?.uuid ?? "", ids)];
    }),
  );
  const risks = taken.flat();
  const origins = [{ actors: [{ type: "tool", "actor-uuid": ids.tool }] }];
  const finding = status !== "not_applicable" && {
    uuid: await uuid("finding", ...run, index, name),
    title: markup(name),
    description: markup(description ?? name),
    origins,
    target: { type: "objective-id", "target-id": clause?.target ?? "", status: states[status] },
    ...filled(
      "related-observations",
      observations.map((one) => ({ "observation-uuid": one.uuid })),
    ),
    ...filled(
      "related-risks",
      risks.map((one) => ({ "risk-uuid": one.uuid })),
    ),
  };
  return { observations, risks, finding: finding || undefined };
}

function observation(control: ReportedControl, uuid: string, { tool, project }: Ids, time: string) {
  const { id, severity, status, message, note, phase, evidence, remediation } = control;
  const url = webLink(remediation.url);
  return {
    uuid,
    title: markup(titleOf(control)),
    description: markup(message),
    props: [prop("control", id), prop("status", status), prop("severity", severity), prop("phase", phase)],
    ...(url === undefined
      ? {}
      : { links: [{ href: url, rel: "reference", text: markup(remediation.text) }] }),
    // External controls are judged by others, so they were not tested here.
    methods: [status === "external" ? "UNKNOWN" : "TEST"],
    types: ["finding"],
    origins: [{ actors: [{ type: "tool", "actor-uuid": tool }] }],
    subjects: [{ "subject-uuid": project, type: "component" }],
    ...filled(
      "relevant-evidence",
      [...evidence.map(({ fact, request }) => `${fact}: ${request}`), ...partValues(control)].map((text) => ({
        description: markup(text),
      })),
    ),
    collected: time,
    ...(note === null ? {} : { remarks: markup(note) }),
  };
}

function risk(
  control: ReportedControl,
  { owner, reason, expires }: NonNullable<ReportedControl["waiver"]>,
  uuid: string,
  observed: string,
  { tool }: Ids,
) {
  return {
    uuid,
    title: markup(`${titleOf(control)} (waived)`),
    description: markup(control.message),
    statement: markup(reason),
    props: [prop("control", control.id), prop("owner", owner), prop("expires", expires)],
    status: "deviation-approved",
    origins: [{ actors: [{ type: "tool", "actor-uuid": tool }] }],
    // A waiver includes its last day.
    ...(/^\d{4}-\d\d-\d\d$/.test(expires) ? { deadline: `${expires}T23:59:59Z` } : {}),
    "related-observations": [{ "observation-uuid": observed }],
  };
}

function components({ subject, tool }: Report, ids: Ids) {
  const page = webLink(`${subject.gitlab_url}/${oneLine(subject.project.path)}`);
  return [
    {
      uuid: ids.tool,
      type: "software",
      title: "Countersign",
      description: "Judges a GitLab project and its merge requests against a policy.",
      props: [prop("version", tool.version)],
      status: { state: "operational" },
    },
    {
      uuid: ids.project,
      type: "software",
      title: markup(subject.project.path),
      description: `Project ${subject.project.id} of a GitLab instance.`,
      ...(page === undefined ? {} : { links: [{ href: page, rel: "reference" }] }),
      status: { state: "operational" },
    },
  ];
}

/** A reader needs the address or the content of a resource. The hash is of the text as it was read. */
function resource(document: Report["policy"]["documents"][number], report: Report, uuid: string) {
  const { source, sha256, commit } = document;
  return {
    uuid,
    title: markup(source),
    props: [prop("sha256", sha256), ...(commit === null ? [] : [prop("commit", commit)])],
    rlinks: [
      {
        href: policyUri(document, report),
        ...(/^[0-9a-f]{64}$/.test(sha256) ? { hashes: [{ algorithm: "SHA-256", value: sha256 }] } : {}),
      },
    ],
  };
}

function selection(named: readonly Clause[]) {
  const ids = [...new Set(named.map(({ id }) => id))];
  return ids.length === 0
    ? { "include-all": {} }
    : { "include-controls": ids.map((id) => ({ "control-id": id })) };
}

function prop(name: string, value: string) {
  return { name, ns, value: oneLine(value) || "(empty)" };
}

/** The format does not allow empty lists. */
function filled<T>(name: string, list: readonly T[]): Readonly<Record<string, readonly T[]>> {
  return list.length === 0 ? {} : { [name]: list };
}

/** OSCAL's texts are Markdown that may contain HTML. */
function markup(text: string): string {
  const escaped = oneLine(text)
    .replace(/[\\`*_{}[\]<>~|&"^]/g, "\\$&")
    // Characters that begin a heading or a list.
    .replace(/^[#+=-]|(?<=^\d{1,9})[.)]/, "\\$&");
  return escaped || "(empty)";
}
