/** The pages with every message: those of a run by subject, and the results of controls by control. */

import { errorCodes } from "../../src/shared/errors.ts";
import { type Message, messagesIn } from "./messages.ts";
import { page } from "./reference.ts";

interface Group {
  readonly title: string;
  readonly files: RegExp;
  /** When these are printed, and how the run then ends. */
  readonly about: string;
  /** What to do where the program says no more than the message. */
  readonly otherwise: string;
}

/** In the order of a run. The first group that fits takes the file. */
const groups: readonly Group[] = [
  {
    title: "Policy tests",
    files: /^(?:cases\/|commands\/(?:test|record|watch))/,
    about:
      "`countersign test` prints these. A test that is not valid ends with exit code 2, a result that differs with 1.",
    otherwise: "correct the test, or the policy; see [Policy tests](../policy-tests.md)",
  },
  {
    title: "Signing and verification",
    files: /^evidence\//,
    about:
      "A job that signs, and `countersign verify`, print these. Wrong keys and flags end with exit code 2, evidence that is not verified with 1.",
    otherwise: "see [Evidence and verification](../evidence.md)",
  },
  {
    title: "Commands, files and the setup of a checkout",
    files: /^(?:commands|init)\//,
    about: "These are about the command line and files on the machine. Errors end with exit code 2.",
    otherwise: "correct the command line, which `countersign COMMAND --help` explains",
  },
  {
    title: "Inputs",
    files: /^inputs\//,
    about:
      "Errors end with exit code 2, before any request is made. Input names are spelled as you type them: a flag, a variable, or the name itself.",
    otherwise: "correct the input; see [Inputs](inputs.md)",
  },
  {
    title: "What is judged",
    files: /^subject\//,
    about: "Errors end with exit code 2.",
    otherwise: "nothing, if you intend it; otherwise set `project` and `merge_request`",
  },
  {
    title: "The policy and its rules",
    files: /^(?:policy|rules)\//,
    about:
      "`validate` and the run report mistakes, with file, line and column, and end with exit code 2. A rule that cannot be evaluated is `unknown`.",
    otherwise: "correct the policy; see [The policy file](../policy.md)",
  },
  {
    title: "GitLab refuses a request",
    files: /^gitlab\/(?:reasons|explain|graphql-refusals)/,
    about:
      "These follow `GitLab answered STATUS for REQUEST:`. For evidence, the control is `unknown`; for a delivery, the exit code is 4; otherwise it is 2.",
    otherwise: "run `countersign doctor`",
  },
  {
    title: "The connection to GitLab",
    files: /^gitlab\//,
    about: "For evidence, the control is `unknown`; for a delivery, the exit code is 4; otherwise it is 2.",
    otherwise: "run `countersign doctor`, or run the job again",
  },
  {
    title: "Status checks, external controls and the note",
    files: /^delivery\//,
    about: "A check or control that does not exist ends with exit code 2, a delivery that fails with 4.",
    otherwise: "see [Troubleshooting](../troubleshooting.md#status-checks)",
  },
  {
    title: "Waivers, baseline and results",
    files: /^evaluation\//,
    about: "These stand in the job log and in the report.",
    otherwise: "see [Waivers](../policy.md#waivers) and [Only what is new](../policy.md#only-what-is-new)",
  },
  {
    title: "Evidence that cannot be read",
    files: /^(?:facts|workspace|shared)\//,
    about:
      "A control that needs the evidence is `unknown`, and the verdict is undetermined (exit code 3). Many of these begin with the name of a file or of a fact.",
    otherwise: "see [Evidence that is missing](../troubleshooting.md#evidence-that-is-missing)",
  },
  {
    title: "Answers of doctor",
    files: /^doctor\//,
    about: "`countersign doctor` prints these behind `ok`, `warning`, `problem` or `skipped`.",
    otherwise: "nothing, if the answer is `ok`; see [init and doctor](../doctor.md#questions)",
  },
  {
    title: "The job log and the reports",
    files: /^/,
    about: "These stand in the job log.",
    otherwise: "see [Troubleshooting](../troubleshooting.md)",
  },
];

/** @param controlIds of controls that have a page */
export function messagePages(
  sources: ReadonlyMap<string, string>,
  controlIds: readonly string[],
): Record<string, string> {
  const all = messagesIn(sources);
  const ofControls = all.filter(({ file }) => file.startsWith("controls/"));
  const others = all.filter((message) => !ofControls.includes(message));
  return {
    "docs/reference/messages.md": messagesPage(others),
    "docs/reference/control-messages.md": controlMessagesPage(ofControls, sources, controlIds),
  };
}

function messagesPage(all: readonly Message[]): string {
  const groupOf = ({ file }: Message) => groups.find(({ files }) => files.test(file));
  const sections = groups.flatMap((group) => [
    "",
    `## ${group.title}`,
    "",
    `${group.about} Where the table does not say what to do: ${group.otherwise}.`,
    "",
    "| message | [code](errors.md) and exit code | what to do |",
    "|---|---|---|",
    ...all.filter((message) => groupOf(message) === group).map(row),
  ]);
  return page("Messages", [
    "Every message of the program, except [results of controls](control-messages.md). Search this page for the words of a",
    "message. Each `…` is a part that differs, such as a name or a number, and some messages are printed in one sentence with",
    "others. A message that is about a broken setup ends with exit code 2: `countersign doctor` then says more. What the component",
    "prints before the program runs is in [Troubleshooting](../troubleshooting.md#the-components-download).",
    ...sections,
  ]);
}

function row({ text, code, advice }: Message): string {
  const ended = code === undefined ? "" : `\`${code}\` (${errorCodes[code]})`;
  return `| ${text === "…" ? "behind another message, or in the words of GitLab" : quoted(text)} | ${ended} | ${advice.map(quoted).join(" or ")} |`;
}

/** As code, so that nothing in it is read as Markdown. A cell ends at a bar, also within code. */
function quoted(text: string): string {
  const safe = text.replaceAll("|", "\\|");
  return safe.includes("`") ? `\`\` ${safe} \`\`` : `\`${safe}\``;
}

function controlMessagesPage(
  all: readonly Message[],
  sources: ReadonlyMap<string, string>,
  controlIds: readonly string[],
): string {
  const idsBy = idsByFile(sources.get("controls/registry.ts") ?? "");
  const bySubject = groupsOf(all, ({ file }) => /^controls\/([^/]+)\//.exec(file)?.[1] ?? "");
  const sections = [...bySubject].sort().flatMap(([subject, ofSubject]) => {
    const byControls = groupsOf(ofSubject, ({ file }) => {
      // A file with one control has its name.
      const [, name = ""] = /([^/]+)\.ts$/.exec(file) ?? [];
      return (idsBy.get(file) ?? [name.replaceAll("-", "_")])
        .flatMap((id) => controlIds.filter((known) => known === id || known.replace(/_\d+$/, "") === id))
        .join();
    });
    return [...byControls]
      .sort()
      .flatMap(([ids, messages]) => [
        "",
        ...(ids === "" ? [`## Several controls${subject && `: ${subject}`}`] : headingOf(ids.split(","))),
        "",
        ...new Set(messages.map(({ text }) => `- ${quoted(text)}`)),
      ]);
  });
  return page("Results of controls", [
    "What controls say in the job log and in reports, beside their title. Each `…` is a part that differs, and some texts are",
    "parts of a sentence. What to do is behind `fix:` in the log, and under “How to fix it” on the page of each control.",
    ...sections,
  ]);
}

function groupsOf(all: readonly Message[], keyOf: (message: Message) => string): Map<string, Message[]> {
  const groups = new Map<string, Message[]>();
  for (const message of all) groups.set(keyOf(message), [...(groups.get(keyOf(message)) ?? []), message]);
  return groups;
}

function headingOf(ids: readonly string[]): string[] {
  return [`## ${ids[0]}`, "", `${ids.map((id) => `[\`${id}\`](controls/${id}.md)`).join(", ")}:`];
}

/** Which controls a file defines, as the registry imports it, directly or through a constant. */
function idsByFile(registry: string): Map<string, string[]> {
  const imported = /import\(\s*"\.\/([^"]+)"/;
  const constants = new Map(
    [...registry.matchAll(/^const (\w+) = \(\) => (import\([^)]*\))/gm)].map(([, name = "", call = ""]) => [
      name,
      imported.exec(call)?.[1] ?? "",
    ]),
  );
  const ids = new Map<string, string[]>();
  for (const [, id = "", value = ""] of registry.matchAll(/^ {6}(\w+): (\w+,|\(\) =>\s*import\([^)]*\))/gm)) {
    const path = constants.get(value.replace(",", "")) ?? imported.exec(value)?.[1];
    if (path !== undefined) ids.set(`controls/${path}`, [...(ids.get(`controls/${path}`) ?? []), id]);
  }
  return ids;
}
