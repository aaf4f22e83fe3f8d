/** Reads an SBOM from a stream of bytes. Its keys identify the format, its components are kept, the rest is skipped. */

import { JsonStreamError } from "../../../shared/json-limits.ts";
import { readJsonStream } from "../../../shared/json-stream.ts";
import { UnreadableFact } from "../../source.ts";
import { type Component, type Sbom, SbomError } from "./component.ts";
import { addCycloneDx, addInsideOfRoot, cycloneDxFormat } from "./cyclonedx.ts";
import { describedBy, describedIn, partsOf, type SpdxPackage, spdxFormat, spdxPackage } from "./spdx.ts";

/** With this many, the components take some 300 MB. */
const mostComponents = 500_000;

/** Long lists, of which one entry is in memory at a time. */
const lists = [
  ...["components", "dependencies", "vulnerabilities", "services", "annotations", "compositions"],
  ...["packages", "relationships", "files", "snippets", "hasExtractedLicensingInfos", "formulation"],
];
const opens = { "": "object", ...Object.fromEntries(lists.map((key) => [key, "list" as const])) } as const;
const formatKeys = ["bomFormat", "specVersion", "spdxVersion"];

/**
 * @param name the file as the reason names it
 * @throws UnreadableFact if the file is not a reliable SBOM, and what the stream throws
 */
export async function readSbom(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  name: string,
  maxBytes: number,
): Promise<Sbom> {
  const format: Record<string, unknown> = {};
  const components: Component[] = [];
  const packages: SpdxPackage[] = [];
  const described = new Set<string>();
  const begun = new Set<string>();
  try {
    await readJsonStream(bytes, { opens, begun: (path) => begun.add(path), value }, { maxBytes });
    return conclude();
  } catch (error) {
    if (error instanceof JsonStreamError || error instanceof SbomError)
      throw new UnreadableFact(`${name} ${error.message}`, { cause: error });
    throw error;
  }

  function value(path: string, key: string | number, item: unknown): void {
    if (path === "") member(String(key), item);
    else entry(path, Number(key) + 1, item);
    if (components.length + packages.length > mostComponents)
      throw new SbomError(`has more than ${mostComponents} components`);
  }

  function member(key: string, item: unknown): void {
    if (key === "components" || key === "packages") throw new SbomError(`has ${key} that are not a list`);
    if (key === "metadata") addInsideOfRoot(item, components);
    if (key === "documentDescribes") for (const id of describedIn(item)) described.add(id);
    if (formatKeys.includes(key)) format[key] = item;
  }

  /** An entry of one of the long lists; the first is number 1. */
  function entry(list: string, number: number, item: unknown): void {
    if (list === "components") addCycloneDx(item, `component ${number}`, components);
    if (list === "packages") packages.push(spdxPackage(item, `package ${number}`));
    if (list === "relationships") {
      const id = describedBy(item, `relationship ${number}`);
      if (id !== undefined) described.add(id);
    }
  }

  /** The next program might read a document of both formats differently. */
  function conclude(): Sbom {
    const isCycloneDx = "bomFormat" in format || begun.has("components");
    const isSpdx = "spdxVersion" in format || begun.has("packages");
    if (isCycloneDx && isSpdx) throw new SbomError("mixes CycloneDX and SPDX");
    if (isCycloneDx) return { format: cycloneDxFormat(format), components };
    if (isSpdx) return { format: spdxFormat(format), components: partsOf(packages, described) };
    throw new SbomError("is neither CycloneDX nor SPDX");
  }
}
