/** What has to change so that a framework is as the file says. No request is made here. */

import type { Environment } from "../../shared/environment.ts";
import { plain } from "../../shared/text.ts";
import type { Action } from "../applied.ts";
import { fill, hidden, shown, type Template } from "../template.ts";
import type { WantedControl, WantedFramework, WantedRequirement } from "./file.ts";
import type { SeenControl, SeenFramework, SeenRequirement } from "./tree.ts";

interface Common {
  readonly name: string;
  readonly action: Action;
  readonly fields: readonly string[];
  /** What a person reads in the table, without secrets. */
  readonly said: string;
}

export interface FrameworkStep extends Common {
  readonly target: "framework";
  readonly values: { readonly name: string; readonly description: string; readonly color: string };
  readonly seen: SeenFramework | undefined;
}

export interface RequirementStep extends Common {
  readonly target: "requirement";
  readonly description: string;
  readonly seen: SeenRequirement | undefined;
  readonly controls: readonly ControlStep[];
}

export interface ControlStep extends Common {
  readonly target: "control";
  readonly seen: SeenControl | undefined;
  /** Undefined if it is deleted. */
  readonly wanted: FilledControl | undefined;
}

/** A control of the file, with the values of variables. */
export type FilledControl =
  | { readonly kind: "built-in"; readonly name: string }
  | {
      readonly kind: "external";
      readonly name: string;
      readonly url: string;
      readonly secret: string;
      readonly ping: boolean;
    };

export interface FrameworkPlan {
  readonly framework: FrameworkStep;
  readonly requirements: readonly RequirementStep[];
}

export interface Settings {
  readonly env: Environment;
  readonly rotatesSecrets: boolean;
}

/** GitLab requires one. */
const defaultColor = "#1f75cb";

/** In which no project takes part. */
const noProject = { id: 0, path: "" };

export function compareFramework(
  wanted: WantedFramework,
  seen: SeenFramework | undefined,
  settings: Settings,
): FrameworkPlan {
  const names = new Set(wanted.requirements.map(({ name }) => name));
  const others = (seen?.requirements ?? []).filter(({ name }) => !names.has(name));
  return {
    framework: frameworkStep(wanted, seen),
    requirements: [
      ...wanted.requirements.map((requirement) =>
        requirementStep(
          requirement,
          seen?.requirements.find(({ name }) => name === requirement.name),
          settings,
        ),
      ),
      ...others.map(surplus),
    ],
  };
}

function frameworkStep(
  { name, description, color }: WantedFramework,
  seen: SeenFramework | undefined,
): FrameworkStep {
  const values = { name, description, color: color ?? seen?.color ?? defaultColor };
  const differs = {
    name: seen === undefined,
    description: seen?.description !== description,
    color: seen?.color.toLowerCase() !== values.color.toLowerCase(),
  };
  const fields = namesOf(differs);
  const texts = { name: "", description: plain(description, 200), color: values.color };
  return {
    ...{ target: "framework", name, action: actionOf(seen, fields), fields, values, seen },
    said: saidOf(fields, texts),
  };
}

function requirementStep(
  { name, description, controls }: WantedRequirement,
  seen: SeenRequirement | undefined,
  settings: Settings,
): RequirementStep {
  const differs = { name: seen === undefined, description: seen?.description !== description };
  const fields = namesOf(differs);
  return {
    ...{ target: "requirement", name, action: actionOf(seen, fields), fields, description, seen },
    said: saidOf(fields, { name: "", description: plain(description, 200) }),
    controls: controlSteps(name, controls, seen?.controls ?? [], settings),
  };
}

function controlSteps(
  requirement: string,
  wanted: readonly WantedControl[],
  seen: readonly SeenControl[],
  settings: Settings,
): readonly ControlStep[] {
  const left = new Set(seen);
  const take = (test: (control: SeenControl) => boolean) => {
    const found = [...left].find(test);
    if (found) left.delete(found);
    return found;
  };
  const filled = wanted.map((control) => fillControl(control, settings));
  // By name first: of two that exchanged their addresses, each keeps its name.
  const matches = new Map(filled.map((control) => [control, take((one) => isNamed(one, control))]));
  for (const control of filled)
    if (control.kind === "external" && !matches.get(control))
      matches.set(
        control,
        take((one) => one.isExternal && one.url === control.url),
      );
  const steps = filled.map((control, at) =>
    controlStep(requirement, control, wanted[at], matches.get(control), settings),
  );
  return [...steps, ...[...left].map((one) => surplusControl(requirement, one))];
}

function isNamed(seen: SeenControl, { kind, name }: FilledControl): boolean {
  return seen.isExternal === (kind === "external") && seen.name === name;
}

function fillControl(control: WantedControl, { env }: Settings): FilledControl {
  if (control.kind === "built-in") return control;
  const value = (template: Template) => fill(template, noProject, env);
  return { ...control, url: value(control.url), secret: value(control.secret) };
}

function controlStep(
  requirement: string,
  wanted: FilledControl,
  typed: WantedControl | undefined,
  seen: SeenControl | undefined,
  { rotatesSecrets }: Settings,
): ControlStep {
  const { name } = wanted;
  const differs =
    wanted.kind === "built-in"
      ? { name: seen === undefined }
      : {
          name: seen?.name !== name,
          url: seen?.url !== wanted.url,
          secret: seen === undefined || rotatesSecrets,
          // A GitLab that does not show it always pings.
          ping: seen === undefined || (seen.ping ?? wanted.ping) !== wanted.ping,
        };
  const fields = namesOf(differs);
  const url = typed?.kind === "external" ? plain(shown(typed.url, noProject), 600) : "";
  const ping = wanted.kind === "external" ? String(wanted.ping) : "";
  const action = actionOf(seen, fields);
  const values = saidOf(fields, { name: seen === undefined ? "" : name, url, secret: hidden, ping });
  return {
    ...{ target: "control", name, action, fields, wanted, seen },
    said: action === "none" ? "" : [`in ${plain(requirement, 100)}`, values].filter(Boolean).join("; "),
  };
}

function surplus(seen: SeenRequirement): RequirementStep {
  const { name, description, controls } = seen;
  return {
    ...{ target: "requirement", name, action: "delete", fields: [], description, seen, controls: [] },
    said: `with ${controls.map((control) => plain(control.name, 100)).join(", ") || "no controls"}`,
  };
}

function surplusControl(requirement: string, seen: SeenControl): ControlStep {
  return {
    ...{ target: "control", name: seen.name, action: "delete", fields: [], wanted: undefined, seen },
    said: `in ${plain(requirement, 100)}`,
  };
}

function namesOf(differs: Readonly<Record<string, boolean>>): readonly string[] {
  return Object.entries(differs).flatMap(([field, isDifferent]) => (isDifferent ? [field] : []));
}

function actionOf(seen: object | undefined, fields: readonly string[]): Action {
  return seen === undefined ? "create" : fields.length === 0 ? "none" : "update";
}

function saidOf(fields: readonly string[], texts: Readonly<Record<string, string>>): string {
  return fields.flatMap((field) => (texts[field] ? [`${field} ${texts[field]}`] : [])).join("; ");
}

/** Whether a control is as the file says, as far as GitLab shows it. */
export function isAsWanted(seen: SeenControl | undefined, wanted: FilledControl): boolean {
  if (!seen || !isNamed(seen, wanted)) return false;
  return (
    wanted.kind === "built-in" || (seen.url === wanted.url && (seen.ping ?? wanted.ping) === wanted.ping)
  );
}
