/** What formats of findings share: which controls need action, a fingerprint that outlives the message, and a file. */

import { type Anchored, anchored } from "../anchors.ts";
import type { Report, ReportedControl } from "../report.ts";
import type { RenderContext } from "./format.ts";
import { oneLine } from "./one-line.ts";

export interface Finding {
  readonly requirement: string;
  readonly control: Anchored;
  /** Of project, requirement and control, so that a new message does not make a new finding. */
  readonly fingerprint: string;
}

export interface Place {
  /** Relative to the repository's root. */
  readonly path: string;
  readonly line: number;
}

export type Weight = ReportedControl["severity"];

/** Controls that failed or could not be judged, in the order of the policy. */
export async function findings(report: Report): Promise<readonly Finding[]> {
  const seen = new Map<string, number>();
  const found = anchored(report).flatMap(({ name, controls }) =>
    controls.filter(isOpen).map((control) => {
      const parts: (string | number)[] = [report.subject.project.id, name, control.id];
      const place = JSON.stringify(parts);
      const before = seen.get(place) ?? 0;
      seen.set(place, before + 1);
      // GitLab keeps one finding for each fingerprint, so a second finding of the same control would be lost.
      return { requirement: name, control, key: before === 0 ? place : JSON.stringify([...parts, before]) };
    }),
  );
  return Promise.all(found.map(async ({ key, ...rest }) => ({ ...rest, fingerprint: await sha256(key) })));
}

export function isOpen({ status }: ReportedControl): boolean {
  return status === "fail" || status === "unknown";
}

/** The severity, lower if the control is not enforced, because it then does not count against the verdict. */
export function weightOf({ phase, severity }: ReportedControl): Weight {
  if (phase === "observe") return "info";
  return phase === "warn" && severity !== "info" ? "low" : severity;
}

/** Empty for an enforced control. */
export function phaseRemark({ phase }: ReportedControl): string {
  return phase === "enforce" ? "" : ` (${phase} only)`;
}

/** The policy if it is a file of this repository, else the CI/CD configuration, which every project with a pipeline has. */
function fileOf({ policyPath }: RenderContext): string {
  const path = policyPath.replace(/^(\.\/)+/, "");
  const isElsewhere = path === "" || /[:\\]|^\/|(^|\/)\.\.(\/|$)/.test(path);
  return isElsewhere ? ".gitlab-ci.yml" : path;
}

/** The first place in a file of the repository where the control found something, else the policy. */
export function placeOf({ actual }: ReportedControl, context: RenderContext): Place {
  const found = (Array.isArray(actual) ? actual : [])
    .map((item) =>
      typeof item === "string" && item.length < 2_000
        ? /^\w+: .* at ([^:\\]+):([1-9]\d{0,6})$/.exec(item)
        : null,
    )
    .find((match) => match && isInRepository(match[1] ?? ""));
  return found
    ? { path: oneLine(found[1] ?? ""), line: Number(found[2]) }
    : { path: fileOf(context), line: 1 };
}

function isInRepository(path: string): boolean {
  return !/^\/|(^|\/)\.\.(\/|$)/.test(path);
}

/** A link that is safe to show: web addresses only, encoded so that every reader of a format accepts them. */
export function webLink(address: string | null | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const { protocol, username, password, origin, href } = new URL(address);
  const isWeb = protocol === "https:" || protocol === "http:";
  if (!isWeb || username !== "" || password !== "") return undefined;
  // Browsers accept more characters than RFC 3986, which allows brackets only in a host.
  const rest = href
    .slice(origin.length)
    .replace(/[^\w\-.~:/?#@!$&'()*+,;=%]|%(?![0-9a-f]{2})/gi, encodeURIComponent);
  return `${origin}${rest}`;
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
