/** The data of `sweep.html`: every text once, and numbers in its place, so that 10,000 projects fit into one file. */

import { plain } from "../../shared/text.ts";
import type { SweptProject } from "../schema.ts";
import type { SweepReport } from "./schema.ts";

/** As the script of the page reads it; every number without a comment is the place of a text. */
export interface PageData {
  readonly url: string;
  readonly texts: readonly string[];
  readonly projects: readonly (readonly unknown[])[];
}

/** A text as the rows have it, for everything that is compared with them. */
export function shownText(text: string): string {
  return plain(text, 1000);
}

/** JSON that can stand in an element for scripts: no text can end the element. */
export function pageData({ gitlab_url, projects }: SweepReport): string {
  const places = new Map<string, number>();
  const at = (text: string) => {
    const safe = shownText(text);
    const place = places.get(safe) ?? places.size;
    places.set(safe, place);
    return place;
  };
  const rows = projects.map((project) => rowOf(project, at));
  const data: PageData = { url: gitlab_url, texts: [...places.keys()], projects: rows };
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

function rowOf(project: SweptProject, at: (text: string) => number): readonly unknown[] {
  const { id, path, verdict, judged_at, resumed, requirements, error } = project;
  const tampered = project.merge_requests.flatMap((one) =>
    (one.tampered ?? []).map((sentence) => at(`!${one.iid}: ${sentence}`)),
  );
  return [
    ...[id, plain(path, 500), at(verdict), at(judged_at), resumed ? 1 : 0],
    requirements.map(({ name, status, controls }) => [
      at(name),
      at(status),
      controls.map((control) => [
        at(control.id),
        at(standing(control)),
        at(control.severity),
        at(control.message),
        control.waiver ? at(`waived until ${control.waiver.expires} (${control.waiver.owner})`) : -1,
      ]),
    ]),
    error === null ? -1 : at(error),
    [...(project.checks ?? []).map(at), ...tampered],
    deliveriesOf(project).map(at),
    project.merge_requests.map((one) => [one.iid, at(one.verdict), one.error ? at(one.error) : -1]),
  ];
}

/** A control that is not enforced does not count, whatever its status. */
function standing({ status, phase }: SweptProject["requirements"][number]["controls"][number]): string {
  const isOpen = status === "fail" || status === "unknown";
  return isOpen && phase !== undefined ? (phase === "warn" ? "warned" : "observed") : status;
}

/** Only those that did not arrive. */
function deliveriesOf({ deliveries, merge_requests }: SweptProject): readonly string[] {
  return [...deliveries, ...merge_requests.flatMap((one) => one.deliveries)]
    .filter(({ outcome }) => outcome === "failed")
    .map(({ target, name, id, error }) => `${target} ${name ?? id}: ${error ?? "failed"}`);
}
