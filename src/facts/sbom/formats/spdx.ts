/** Packages of an SPDX 2.2 or 2.3 document. Of what is read here, 2.3 only made licences optional and added spellings. */

import { type Component, type Fields, fieldsOf, listIn, nameIn, SbomError, textIn } from "./component.ts";

export interface SpdxPackage extends Component {
  readonly id: string | undefined;
}

export function spdxFormat({ spdxVersion }: Fields): string {
  if (spdxVersion !== "SPDX-2.2" && spdxVersion !== "SPDX-2.3")
    throw new SbomError("has packages, but no spdxVersion SPDX-2.2 or SPDX-2.3");
  return spdxVersion.replace("-", " ");
}

/** Annex F names the types by a URI, of which most tools write only the end. */
const purlTypes = new Set<unknown>(["purl", "http://spdx.org/rdf/references/purl"]);

export function spdxPackage(value: unknown, location: string): SpdxPackage {
  const fields = fieldsOf(value, location);
  const purls = listIn(fields, "externalRefs", location)
    .map((one) => fieldsOf(one, `reference in ${location}`))
    .filter(({ referenceType }) => purlTypes.has(referenceType));
  if (purls.length > 1) throw new SbomError(`has a ${location} with more than one purl`);
  return {
    id: textIn(fields, "SPDXID", location),
    name: nameIn(fields, location),
    group: undefined,
    version: textIn(fields, "versionInfo", location),
    purl: purls[0] && textIn(purls[0], "referenceLocator", location),
    licences: licencesOf(fields, location),
  };
}

/** The licence that somebody has concluded, else the declared one. NONE is a conclusion too, and means no licence. */
function licencesOf(fields: Fields, location: string): readonly string[] {
  const concluded = textIn(fields, "licenseConcluded", location);
  const declared = textIn(fields, "licenseDeclared", location);
  const text = concluded === undefined || concluded === "NOASSERTION" ? declared : concluded;
  return text === undefined || text === "NOASSERTION" || text === "NONE" ? [] : [text];
}

/** `SPDXRef-DOCUMENT DESCRIBES SPDXRef-x`: x is what the document is about. */
export function describedBy(value: unknown, location: string): string | undefined {
  const fields = fieldsOf(value, location);
  const [kind, from, to] = ["relationshipType", "spdxElementId", "relatedSpdxElement"].map((key) =>
    textIn(fields, key, location),
  );
  return kind === "DESCRIBES" && from === "SPDXRef-DOCUMENT" ? to : undefined;
}

/** The older way to say the same: a list of ids. */
export function describedIn(value: unknown): readonly string[] {
  return listIn({ documentDescribes: value }, "documentDescribes", "document").filter(
    (id) => typeof id === "string",
  );
}

/** Without the package that the document describes, which is not a part of itself. If there are several, all are parts. */
export function partsOf(
  packages: readonly SpdxPackage[],
  described: ReadonlySet<string>,
): readonly Component[] {
  const roots = packages.filter(({ id }) => id !== undefined && described.has(id));
  return roots.length === 1 && packages.length > 1 ? packages.filter((one) => one !== roots[0]) : packages;
}
