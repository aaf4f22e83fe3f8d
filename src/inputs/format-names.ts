/** Names of the formats that can be asked for; a test holds them equal to the registry of formats. */

export const formatNames = [
  "json",
  "html",
  "junit",
  "codequality",
  "sarif",
  "annotations",
  "metrics",
  "csv",
  "markdown",
  "badge",
  "oscal",
  "archive",
] as const;
