/** Packages named by purl and version range, and whether components of an SBOM match them. */

import type { Component } from "../../facts/sbom/formats/component.ts";
import { globMatcher } from "../../shared/glob.ts";
import { satisfies, text } from "../../shared/schema.ts";
import { checkLimit } from "../../shared/work-limit.ts";
import * as z from "../../shared/zod.ts";
import { type Purl, parsedPurl, versions as semVer } from "./package-libraries.ts";

/** A purl whose namespace and name may contain `*`. If it has a version, only that version matches. */
export interface PackageRule {
  readonly purl: string;
  /** A range of SemVer versions, in npm's syntax. */
  readonly versions?: string | undefined;
  readonly reason?: string | undefined;
}

const purlText = text(500, "Package URL, such as pkg:npm/left-pad@1.3.0 or pkg:npm/%40acme/*").check(
  satisfies(
    (purl) => parsed(purl) !== undefined && !/[?#]/.test(purl),
    "a package URL such as pkg:npm/left-pad, without qualifiers",
  ),
);
const rangeText = text(
  200,
  "Range of versions in npm's syntax, such as <2.17.1; any version by default",
).check(
  satisfies((range) => semVer().validRange(range) !== null, "a range of versions such as >=2.0.0 <2.17.1"),
);

/** The schema of a parameter that may name packages. What it checks with must be loaded before. */
export function packageList(meaning: string) {
  return z.optional(
    z
      .array(
        z.union([
          z.pipe(
            purlText,
            z.transform((purl): PackageRule => ({ purl })),
          ),
          z.strictObject({
            purl: purlText,
            versions: z.optional(rangeText),
            reason: z.optional(text(500, "Why the package is listed; no reason by default")),
          }),
        ]),
      )
      .check(z.describe(meaning)),
  );
}

/** `maybe` if the component does not contain enough to decide. */
export type Match = "yes" | "no" | "maybe";
export type PackageMatcher = (component: Component) => Match;

export function packageMatcher(rules: readonly PackageRule[]): PackageMatcher {
  const matchers = rules.map(ruleMatcher);
  return (component) => {
    const found = matchers.map((matches) => matches(component));
    return (["yes", "maybe"] as const).find((one) => found.includes(one)) ?? "no";
  };
}

export function ruleMatcher({ purl, versions }: PackageRule): PackageMatcher {
  const rule = parsed(purl);
  const path = [rule?.namespace, rule?.name].filter(Boolean).join("/");
  const isPackage = oneOf(rule ? [keyOf(rule)] : []);
  const isNamed = oneOf(path.includes("*") ? [path] : [path, rule?.name ?? ""]);
  const range = versions ?? rule?.version ?? undefined;
  return (component) => {
    checkLimit();
    const { key, version: own } = packageOf(component);
    if (key === undefined) {
      // Without a purl only the name can be compared, and its ecosystem is unknown.
      const isAlike = namesOf(component).some(isNamed);
      return component.purl !== undefined || isAlike ? "maybe" : "no";
    }
    if (!isPackage(key)) return "no";
    if (range === undefined) return "yes";
    const known = [...new Set([own, component.version])].filter((one) => typeof one === "string");
    if (known.length === 0) return "maybe";
    const isSemVer = semVerTypes.has(rule?.type ?? "");
    const found = known.map((version) =>
      versions === undefined ? isSame(version, range) : isWithin(version, versions, isSemVer),
    );
    return (["yes", "maybe"] as const).find((one) => found.includes(one)) ?? "no";
  };
}

/** Tools also write the namespace into the name, as `org.acme:pay` or `github.com/acme/pay`. */
function namesOf({ group, name }: Component): readonly string[] {
  const path = name.replaceAll(":", "/");
  const whole = group === undefined ? [] : [`${group}/${path}`];
  return [name, path, path.slice(path.lastIndexOf("/") + 1), ...whole];
}

/** There may be a hundred rules and 60,000 components. Most rules are plain names, which need no glob. */
function oneOf(names: readonly string[]): (name: string) => boolean {
  if (names.some((name) => /[*?[{]/.test(name))) return globMatcher(names, { nocase: true });
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  return (name) => wanted.has(name.toLowerCase());
}

/** Parsed once for all rules. */
const packages = new WeakMap<Component, Package>();

interface Package {
  /** `npm/@acme/pay`, the package without its version; undefined if the component has no valid purl. */
  readonly key: string | undefined;
  readonly version: string | undefined;
}

export function packageOf(component: Component): Package {
  const known = packages.get(component);
  if (known) return known;
  checkLimit();
  const found = parsed(component.purl);
  const read = { key: found && keyOf(found), version: found?.version ?? undefined };
  packages.set(component, read);
  return read;
}

function keyOf({ type, namespace, name }: Purl): string {
  return [type, namespace, name].filter(Boolean).join("/");
}

/** Exactly equal, except for the `v` that some write before a version. */
function isSame(version: string, other: string): Match {
  return version.replace(/^v(?=\d)/, "") === other.replace(/^v(?=\d)/, "") ? "yes" : "no";
}

/** Ecosystems whose versions are ordered as SemVer defines. */
const semVerTypes = new Set(["npm", "cargo", "composer", "golang", "hex", "nuget", "pub", "swift"]);

/** In other ecosystems `1.2.3-4` may be newer than `1.2.3`, and `1.1.1k` is newer than `1.1.1`. Only numbers are compared. */
function isWithin(version: string, range: string, isSemVer: boolean): Match {
  if (version === range) return "yes";
  if (!isSemVer && !/^\d+(\.\d+){0,2}$/.test(version)) return "maybe";
  // Other ecosystems write versions with one or two numbers, SemVer with three.
  const padded = /^v?\d+(\.\d+)?$/.test(version)
    ? `${version}${version.includes(".") ? ".0" : ".0.0"}`
    : version;
  const exact = semVer().valid(padded);
  if (exact === null) return "maybe";
  return semVer().satisfies(exact, range, { includePrerelease: true }) ? "yes" : "no";
}

function parsed(purl: string | undefined): Purl | undefined {
  return purl === undefined ? undefined : parsedPurl(purl);
}
