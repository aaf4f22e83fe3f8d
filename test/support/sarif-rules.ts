/**
 * Validation rules of Microsoft's SARIF Multitool, each by its number in src/Sarif.Multitool.Library/Rules of
 * microsoft/sarif-sdk. Not taken, with the reason:
 * - SARIF2002, SARIF2014: messages by id and arguments. GitHub (GH1007) wants the finished text.
 * - SARIF2006: addresses are reachable. A test has no network.
 * - SARIF2009: ids such as CS2001. Ours are GitLab's and the policy's.
 * - SARIF2010, SARIF2011, SARIF2013: code and file contents. The evidence is not code, and files may hold secrets.
 * - SARIF2015: quotes around each value of a message. The texts come from controls and policies as they are.
 * - SARIF1006, SARIF1008, SARIF1012, SARIF2016: times in order, byte offsets, placeholders, file URIs: we write none.
 */

// biome-ignore lint/suspicious/noExplicitAny: the document is looked at as another program would.
type Json = any;

/** Where a rule is broken, as `RULE path`. */
export function multitoolProblems(log: Json): readonly string[] {
  const problems: string[] = [];
  const require = (holds: unknown, rule: string, place: string) => {
    if (!holds) problems.push(`${rule} ${place}`);
  };
  require(typeof log.$schema === "string", "SARIF2008", "$schema");
  require(/2\.1\.0(?:\.json)?$/.test(log.$schema), "SARIF1011", "$schema");
  require(log.runs.length > 0 && log.runs.length <= 20, "GH1004", "runs");
  for (const [index, run] of log.runs.entries()) ofRun(run, `runs/${index}`, require);
  return problems;
}

type Require = (holds: unknown, rule: string, place: string) => void;

function ofRun(run: Json, at: string, require: Require): void {
  const { driver } = run.tool;
  require(driver.name.split(" ").length <= 3, "SARIF2005", `${at}/tool name`);
  require(/^\d/.test(driver.version) && driver.semanticVersion, "SARIF2005", `${at}/tool version`);
  require(isAbsolute(driver.informationUri), "SARIF2005", `${at}/tool informationUri`);
  for (const rule of driver.rules) ofRule(rule, `${at}/${rule.id}`, require);
  const ids = driver.rules.map(({ id }: Json) => id);
  require(new Set(ids).size === ids.length, "SARIF1001", `${at}/rules are there twice`);
  require(run.versionControlProvenance?.length > 0, "SARIF2003", at);
  for (const one of run.versionControlProvenance ?? []) {
    require(isAbsolute(one.repositoryUri), "SARIF1005", `${at}/repositoryUri`);
    require(one.mappedTo?.uriBaseId, "SARIF2007", `${at}/versionControlProvenance`);
  }
  for (const [name, base] of Object.entries<Json>(run.originalUriBaseIds ?? {})) {
    const isRight = base.uri === undefined || /^[a-z]+:[^?#]*\/$/.test(base.uri);
    require(isRight, "SARIF1004", `${at}/originalUriBaseIds/${name}`);
  }
  require(run.automationDetails?.id.endsWith("/"), "GH run category", at);
  require(run.results.length <= 25_000 && driver.rules.length <= 25_000, "GH1004", at);
  const bases: ReadonlySet<string> = new Set(
    (run.versionControlProvenance ?? []).map(({ mappedTo }: Json) => mappedTo?.uriBaseId),
  );
  for (const [index, result] of run.results.entries())
    ofResult(result, ids, bases, `${at}/results/${index}`, require);
}

function ofRule(rule: Json, at: string, require: Require): void {
  require(rule.id !== "" && rule.name.toLowerCase() !== rule.id.toLowerCase(), "SARIF1001", at);
  require(/^(?:\p{Lu}[\p{Ll}\p{Nd}]+)+$/u.test(rule.name), "SARIF2012", `${at} name ${rule.name}`);
  require(isAbsolute(rule.helpUri), "SARIF2012", `${at} helpUri`);
  for (const text of ["shortDescription", "fullDescription", "help"]) {
    require(rule[text]?.text, "GH2012", `${at} ${text}`);
    require(rule[text]?.text.endsWith("."), "SARIF2001", `${at} ${text}`);
  }
  // An element with its id alone says nothing.
  require(Object.keys(rule).length > 1, "SARIF2004", at);
}

function ofResult(
  result: Json,
  ids: readonly string[],
  bases: ReadonlySet<string>,
  at: string,
  require: Require,
): void {
  require(ids[result.ruleIndex] === result.ruleId, "SARIF1009", at);
  require(result.ruleId, "SARIF1010", at);
  require(result.message.text?.endsWith("."), "SARIF2001", at);
  require(result.message.text && !result.message.id, "GH1007", at);
  require(Object.keys(result.partialFingerprints ?? {}).length > 0, "GH1015", at);
  require(result.kind === undefined ||
    result.kind === "fail" ||
    result.level === "none", "SARIF kind and level", at);
  require(result.locations.length > 0, "GH1001", at);
  for (const { physicalLocation } of result.locations) {
    const { artifactLocation, region } = physicalLocation;
    require(URL.canParse(artifactLocation.uri, "https://x.example/"), "SARIF1002", at);
    require(!/^(?:\/|[a-z][a-z0-9+.-]*:)/i.test(
      artifactLocation.uri,
    ), "SARIF1004", `${at} ${artifactLocation.uri}`);
    require(!/(?:^|\/)\.\.(?:\/|$)/.test(artifactLocation.uri), "GH1005", at);
    require(bases.has(artifactLocation.uriBaseId), "SARIF2007", at);
    require(Number.isInteger(region.startLine) && region.startLine > 0, "SARIF1007 and GH1003", at);
  }
}

function isAbsolute(uri: unknown): boolean {
  return typeof uri === "string" && /^https?:\/\/[^/]/.test(uri) && URL.canParse(uri);
}
