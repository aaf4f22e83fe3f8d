/** A strict reader of the OpenMetrics 1.0 text format, as far as gauges and state sets go; it throws at what is wrong. */

export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

interface Family {
  readonly name: string;
  type?: string;
  help?: string;
  readonly samples: Sample[];
}

const name = "[a-zA-Z_:][a-zA-Z0-9_:]*";
const descriptor = new RegExp(`^# (TYPE|HELP) (${name}) (.+)$`);
const sample = new RegExp(`^(${name})(?:\\{(.*)\\})? (-?\\d+(?:\\.\\d+)?)$`);
/** In a value a backslash stands only before a backslash, a quote or `n`. */
const label = /([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\[\\"n])*)"(,|$)/y;

export function parseOpenMetrics(text: string): readonly Sample[] {
  const families: Family[] = [];
  const lines = text.split("\n");
  if (lines.at(-1) !== "" || lines.at(-2) !== "# EOF")
    throw new Error("does not end with # EOF and a line feed");
  for (const line of lines.slice(0, -2)) {
    const described = descriptor.exec(line);
    if (described) describe(familyOf(described[2] ?? ""), described[1] ?? "", described[3] ?? "");
    else addSample(line);
  }
  for (const family of families) check(family);
  return families.flatMap(({ samples }) => samples);

  /** A family's lines stand together, so only the last one goes on. */
  function familyOf(wanted: string): Family {
    const last = families.at(-1);
    if (last?.name === wanted) return last;
    if (families.some((family) => family.name === wanted)) throw new Error(`${wanted} is interleaved`);
    const family: Family = { name: wanted, samples: [] };
    families.push(family);
    return family;
  }

  function describe(family: Family, what: string, value: string): void {
    const key = what === "TYPE" ? "type" : "help";
    if (family[key] !== undefined || family.samples.length > 0)
      throw new Error(`${what} of ${family.name} again`);
    if (key === "type" && !/^(gauge|stateset)$/.test(value)) throw new Error(`no type ${value}`);
    family[key] = value;
  }

  function addSample(line: string): void {
    const [, sampleName = "", labels, value] = sample.exec(line) ?? [];
    if (value === undefined) throw new Error(`no sample: ${line}`);
    familyOf(sampleName).samples.push({
      name: sampleName,
      labels: parseLabels(labels ?? ""),
      value: Number(value),
    });
  }
}

function parseLabels(text: string): Record<string, string> {
  const labels: Record<string, string> = {};
  label.lastIndex = 0;
  while (label.lastIndex < text.length) {
    const [, key = "", value = "", end] = label.exec(text) ?? [];
    if (end === undefined || (end === "," && label.lastIndex === text.length))
      throw new Error(`no labels: ${text}`);
    if (key in labels || key.startsWith("__")) throw new Error(`label ${key} is not allowed`);
    labels[key] = value.replace(/\\(.)/g, (_, one: string) => (one === "n" ? "\n" : one));
  }
  return labels;
}

function check({ name: family, type, help, samples }: Family): void {
  if (type === undefined || help === undefined) throw new Error(`${family} has no type or no help`);
  const series = samples.map(({ labels }) => JSON.stringify(Object.entries(labels).sort()));
  if (new Set(series).size !== series.length) throw new Error(`${family} has a series twice`);
  if (type !== "stateset") return;
  for (const { labels, value } of samples) {
    if (!(family in labels) || (value !== 0 && value !== 1)) throw new Error(`${family} is no state set`);
  }
}
