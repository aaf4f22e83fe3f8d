/** `trigger`: whether a check's address that starts a pipeline of a central project can work. */

import type { GitLab } from "../../gitlab/client.ts";
import { GitLabError } from "../../gitlab/errors.ts";
import { maybe, parse } from "../../shared/schema.ts";
import { listed, plain } from "../../shared/text.ts";
import * as z from "../../shared/zod.ts";
import type { Exam } from "../exam.ts";
import { type Finding, ok, problem, type Question, type Status, skipped, warning } from "../question.ts";
import { flawOf, type TriggeringCheck, type TriggerUrl, triggeringChecks } from "../trigger-url.ts";

const trigger: Question = {
  id: "trigger",
  title: "A check that starts a pipeline starts one",
  needs: ["project", "licence"],
  async ask(exam) {
    if ((await exam.projectChecks()) === undefined)
      return skipped(
        "GitLab shows the addresses of status checks only to a Maintainer",
        "run doctor with the token of a Maintainer",
      );
    const checks = await triggeringChecks(exam);
    if (checks.length === 0)
      return ok("no check's address starts a pipeline: the merge request's own job answers");
    const findings = await Promise.all(checks.map((one) => findingOf(exam, one)));
    return worst(findings);
  },
};

const order: readonly Status[] = ["problem", "warning", "skipped", "ok"];

function worst(findings: readonly Finding[]): Finding {
  const status = order.find((one) => findings.some((finding) => finding.status === one)) ?? "ok";
  const same = findings.filter((finding) => finding.status === status);
  return {
    status,
    detail: same.map(({ detail }) => detail).join("; "),
    fix: same.find(({ fix }) => fix !== undefined)?.fix,
  };
}

async function findingOf(exam: Exam, { check, url }: TriggeringCheck): Promise<Finding> {
  const name = `"${plain(check.name, 100)}"`;
  const flaw = flawOf(url, await exam.project());
  if (flaw) return problem(`${name}: ${flaw.detail}`, flaw.fix);
  const { ref = "", project } = url;
  const place = `project ${plain(project, 100)} at ${plain(ref, 100)}`;
  const central = await centralOf(exam.gitlab, project);
  if (central === undefined)
    return warning(
      `${name} starts a pipeline of project ${plain(project, 100)}, which this token does not see`,
      "check that the project exists; to check ref and inputs too, run doctor with a token that may read it",
    );
  const found = await findRef(exam.gitlab, central.id, ref);
  if (found === "hidden")
    return warning(
      `${name} starts a pipeline of ${place}, whose branches this token may not read`,
      "run doctor with a token that may read the code of that project",
    );
  if (found === "absent")
    return problem(
      `${name} starts a pipeline of ${place}, but this branch or tag does not exist`,
      "correct the ref in the check's address",
    );
  const finding = await inputsFinding(
    exam.gitlab,
    name,
    url,
    central.id,
    central.ci_config_path || ".gitlab-ci.yml",
  );
  return finding.status === "ok" ? (variablesFinding(name, central) ?? finding) : finding;
}

/** Only a Maintainer of the central project sees its setting. */
function variablesFinding(name: string, central: z.infer<typeof Central>): Finding | undefined {
  const { id, ci_pipeline_variables_minimum_override_role: role } = central;
  if (role === undefined || role === "no_one_allowed") return undefined;
  return warning(
    `${name} starts a pipeline of project ${id}, where variables of pipelines are allowed: anyone who knows the address can change what its jobs do, if the trigger token's owner may set variables`,
    'set the minimum role to use pipeline variables to "No one allowed" there, under Settings > CI/CD > Variables',
  );
}

const Central = z.object({
  id: z.number(),
  ci_config_path: maybe(z.string()),
  ci_pipeline_variables_minimum_override_role: maybe(z.string()),
});

async function centralOf(gitlab: GitLab, project: string) {
  const answer = await orUndefined(gitlab.read(`/projects/${encodeURIComponent(project)}`));
  return answer === undefined ? undefined : parse(Central, answer);
}

async function findRef(
  gitlab: GitLab,
  projectId: number,
  ref: string,
): Promise<"found" | "absent" | "hidden"> {
  const answers = await Promise.all(
    ["branches", "tags"].map((kind) =>
      orRefusal(gitlab.read(`/projects/${projectId}/repository/${kind}/${encodeURIComponent(ref)}`)),
    ),
  );
  if (answers.some((answer) => answer !== 403 && answer !== 404)) return "found";
  return answers.includes(403) ? "hidden" : "absent";
}

async function orRefusal<T>(reading: Promise<T>): Promise<T | 403 | 404> {
  return reading.catch((error: unknown) => {
    if (error instanceof GitLabError && (error.status === 403 || error.status === 404)) return error.status;
    throw error;
  });
}

async function orUndefined<T>(reading: Promise<T>): Promise<T | undefined> {
  const answer = await orRefusal(reading);
  return answer === 403 || answer === 404 ? undefined : answer;
}

/** GitLab answers 400 to an undeclared input, and the sender ignores it: every event is lost. */
async function inputsFinding(
  gitlab: GitLab,
  name: string,
  { inputs, variables, ref = "" }: TriggerUrl,
  projectId: number,
  file: string,
): Promise<Finding> {
  const found = `${name} starts a pipeline of project ${projectId} at ${plain(ref, 100)}`;
  if (variables.length > 0)
    return warning(
      `${found} with the variables ${listed(variables.map((one) => plain(one, 80)))}, which GitLab refuses unless the token's owner may set pipeline variables there`,
      "declare inputs in the central project instead, and give them as inputs[NAME]",
    );
  if (inputs.length === 0) return ok(found);
  const text = await orUndefined(gitlab.rawFile(projectId, file, ref));
  if (text === undefined)
    return warning(
      `${found} with inputs, but ${plain(file, 200)} could not be read there`,
      "check that the central project declares them",
    );
  const declared = await declaredInputs(text.text);
  const undeclared = inputs.filter((one) => !declared.includes(one));
  if (undeclared.length === 0) return ok(`${found}, with ${listed(inputs.map((one) => plain(one, 80)))}`);
  return problem(
    `${found} with ${listed(undeclared.map((one) => plain(one, 80)))}, which its ${plain(file, 200)} does not declare: GitLab refuses every event`,
    "declare the input under spec:inputs in the central project, or take it out of the check's address",
  );
}

/** `spec:inputs` of the first document. */
async function declaredInputs(text: string): Promise<readonly string[]> {
  const { parseAllDocuments } = await import("yaml");
  const [header] = parseAllDocuments(text, { prettyErrors: false, logLevel: "silent" });
  const { spec } = ((header && "toJS" in header ? header.toJS() : undefined) ?? {}) as {
    spec?: { inputs?: object };
  };
  return Object.keys(spec?.inputs ?? {});
}

export const questions: readonly Question[] = [trigger];
