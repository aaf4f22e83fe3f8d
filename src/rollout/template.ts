/** Texts of a roll-out file with variables of the environment and of the project. */

import type { Environment } from "../shared/environment.ts";

type Part =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "variable"; readonly name: string }
  | { readonly kind: "project"; readonly key: "id" | "path" };

/** A text in its parts. A value is put in once: what looks like a variable in it stays as it is. */
export type Template = readonly Part[];

export interface TemplateProject {
  readonly id: number;
  readonly path: string;
}

/** What replaces the value of a variable wherever a text is shown. */
export const hidden = "[secret]";

/** `$${` is the two characters `${`. */
const special = /\$\$\{|\$\{([^}\n]*)\}|\$\{|\{project_(id|path)\}/g;
const variableName = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** The parts, or what is wrong with the text, as the end of a sentence. */
export function parseTemplate(typed: string): { readonly parts: Template } | { readonly wrong: string } {
  const parts: Part[] = [];
  let end = 0;
  for (const match of typed.matchAll(special)) {
    const [whole, name, key] = match;
    if (match.index > end) parts.push({ kind: "text", text: typed.slice(end, match.index) });
    end = match.index + whole.length;
    if (whole === "$${") parts.push({ kind: "text", text: "${" });
    else if (key === "id" || key === "path") parts.push({ kind: "project", key });
    else if (name !== undefined && variableName.test(name)) parts.push({ kind: "variable", name });
    else
      return { wrong: `contains \${ without the name of a variable and }; for the characters, write $\${` };
  }
  if (end < typed.length) parts.push({ kind: "text", text: typed.slice(end) });
  return { parts };
}

export function variablesOf(template: Template): readonly string[] {
  return [...new Set(template.flatMap((part) => (part.kind === "variable" ? [part.name] : [])))];
}

/** @param env has a value for every variable */
export function fill(template: Template, project: TemplateProject, env: Environment): string {
  return write(template, project, (name) => env[name] ?? "");
}

/** The text as people may see it. */
export function shown(template: Template, project: TemplateProject): string {
  return write(template, project, () => hidden);
}

function write(template: Template, project: TemplateProject, valueFor: (name: string) => string): string {
  return template
    .map((part) => {
      if (part.kind === "text") return part.text;
      if (part.kind === "variable") return valueFor(part.name);
      return part.key === "id" ? String(project.id) : encodeURIComponent(project.path);
    })
    .join("");
}

/** Takes the values of variables out of texts that come from elsewhere, such as GitLab's messages. */
export function hider(templates: readonly Template[], env: Environment): (text: string) => string {
  const values = templates.flatMap(variablesOf).map((name) => env[name] ?? "");
  // A shorter value cannot be distinguished from a part of a word.
  const long = [...new Set(values)].filter(({ length }) => length > 2);
  const forms = long.flatMap((value) => [
    value,
    encodeURIComponent(value),
    JSON.stringify(value).slice(1, -1),
  ]);
  forms.sort((a, b) => b.length - a.length);
  return (text) => forms.reduce((rest, form) => rest.replaceAll(form, hidden), text);
}
