/** `external_control`, `external_control_ping` and `external_control_secret`. */

import { listed, plain } from "../../shared/text.ts";
import type { FrameworkControl } from "../controls.ts";
import type { Exam } from "../exam.ts";
import { ok, problem, type Question, skipped, warning } from "../question.ts";
import { probeSecret } from "../secret-probe.ts";

const noneNamed = skipped("‹external_control› is not given", "name the control with ‹external_control›");

const externalControl: Question = {
  id: "external_control",
  title: "The external control is in a framework of the project",
  needs: ["project"],
  async ask(exam) {
    if (exam.inputs.controls.length === 0) return noneNamed;
    const known = await exam.controls();
    if (known === undefined)
      return skipped(
        "GitLab shows the project's frameworks only to a Developer",
        "give the token's user or bot the Developer role in the project",
      );
    const found = controlsNamed(exam, known);
    const missing = exam.inputs.controls.filter(({ id }) => !found.some((control) => control.id === id));
    if (missing.length > 0) {
      const external = known.filter(({ isExternal }) => isExternal).map(shown);
      return problem(
        `control ${listed(missing.map(({ id }) => String(id)))} is not in a framework that is applied to the project, which has ${external.length === 0 ? "no external control" : listed(external)}`,
        "apply the framework to the project, or give the number of a control that it has",
      );
    }
    const internal = found.filter(({ isExternal }) => !isExternal);
    return internal.length > 0
      ? problem(
          `${listed(internal.map(shown))} is not an external control: GitLab judges it itself`,
          "give the number of an external control",
        )
      : ok(listed(found.map((control) => `${shown(control)} of ${plain(control.framework, 100)}`)));
  },
};

function controlsNamed({ inputs }: Exam, known: readonly FrameworkControl[]): readonly FrameworkControl[] {
  return known.filter(({ id }) => inputs.controls.some((control) => control.id === id));
}

function shown({ id, name }: FrameworkControl): string {
  return `${id} (${plain(name, 100)})`;
}

const ping: Question = {
  id: "external_control_ping",
  title: "GitLab does not reset the external control",
  needs: ["external_control"],
  async ask(exam) {
    const found = controlsNamed(exam, (await exam.controls()) ?? []);
    if (found.some(({ isPinged }) => isPinged === undefined))
      return skipped(
        "this GitLab does not show whether it pings the control, and resets it about every twelve hours",
      );
    const pinged = found.filter(({ isPinged }) => isPinged);
    if (pinged.length === 0) return ok("the ping is off");
    return warning(
      `GitLab pings ${listed(pinged.map(shown))}, and sets it to pending about every twelve hours`,
      "turn the ping of the control off, in the framework's requirement",
    );
  },
};

const secret: Question = {
  id: "external_control_secret",
  title: "GitLab accepts the secret of the external control",
  needs: ["external_control"],
  async ask(exam) {
    const { inputs, mayWrite, composed } = exam;
    if (!mayWrite)
      return skipped(
        "not tried, because it sends a PATCH",
        "run doctor with --write: GitLab refuses the PATCH, and nothing changes",
      );
    const without = inputs.controls.filter(({ id }) => !inputs.controlSecrets.has(id));
    if (without.length > 0)
      return problem(
        `no secret of control ${listed(without.map(({ id }) => String(id)))} is given`,
        "give it in COUNTERSIGN_CONTROL_SECRET, or in COUNTERSIGN_CONTROL_SECRET_<ID>",
      );
    const projectId = await exam.projectId();
    const answers = await Promise.all(
      inputs.controls.map(async ({ id }) => ({
        id,
        said: await probeSecret(composed.transport, projectId, id, inputs.controlSecrets.get(id) ?? ""),
      })),
    );
    const bad = answers.filter(({ said }) => said !== "Request has expired");
    if (bad.length === 0)
      return ok(`GitLab knows the secret of control ${listed(answers.map(({ id }) => String(id)))}`);
    return problem(
      bad.map(({ id, said }) => `control ${id}: ${meaningOf(said)}`).join("; "),
      "copy the control's secret once more, exactly, with a line break at its end if it has one",
    );
  },
};

function meaningOf(said: string | undefined): string {
  if (said === undefined) return "GitLab took an answer that is a minute old, and set the control to fail";
  return said === "Invalid signature"
    ? "the secret is not the one that GitLab has"
    : `GitLab answered "${plain(said, 200)}"`;
}

export const questions: readonly Question[] = [externalControl, ping, secret];
