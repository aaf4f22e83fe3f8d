import { describe, expect, it } from "vitest";
import { deadlineMs, maxBytes, maxDepth } from "../../../src/rules/bounds.ts";
import { compile, type Expression, type TopicValues } from "../../../src/rules/language.ts";
import { topics } from "../../../src/rules/topics/registry.ts";
import type { Plain } from "../../../src/rules/types.ts";

const day = 24 * 60 * 60_000;
const now = Date.UTC(2026, 10, 24);

const mergeRequest = {
  iid: 7,
  title: "PAY-12 add refunds",
  description: "Why\n\nBecause.",
  draft: false,
  labels: ["backend"],
  author: "alice",
  target_branch: "main",
  created_at: now - 3 * day,
};
const commit = {
  sha: "a".repeat(40),
  title: "feat: refunds",
  message: "feat: refunds",
  merge: false,
  author_name: "Alice",
  author_email: "alice@example.com",
  signed_off_by: [],
};

function compiled(source: string): Expression {
  const result = compile(source, topics);
  if (!("expression" in result)) throw new Error(result.problems.map(({ message }) => message).join("; "));
  return result.expression;
}

function problemsOf(source: string): string[] {
  return compile(source, topics).problems.map(({ message, at }) => `${at}: ${message}`);
}

function files(count: number): Plain {
  const list = Array.from({ length: count }, (_, index) => ({
    path: `src/${index}.ts`,
    additions: 1,
    deletions: 0,
  }));
  return { files: list, additions: count, deletions: 0 };
}

const values: TopicValues = new Map<string, Plain>([
  ["merge_request", mergeRequest],
  ["commits", [commit, { ...commit, title: "wip", message: "wip" }]],
  ["changes", files(3)],
  [
    "files",
    [
      { path: "vendor", regular: false },
      { path: "third_party/zlib", regular: false },
      { path: "src/a.ts", regular: true },
    ],
  ],
  ["now", now],
]);

function evaluate(source: string, given: TopicValues = values) {
  return compiled(source).evaluate(given, () => 0).result;
}

describe("rules", () => {
  it.each([
    { rule: 'merge_request.title.matches("^[A-Z]+-[0-9]+")', value: true },
    { rule: 'merge_request.title.matches("^fix")', value: false },
    { rule: "size(commits) == 2 && merge_request.iid == 7", value: true },
    { rule: 'commits.exists(c, c.title == "wip")', value: true },
    { rule: "changes.additions + changes.deletions <= 400", value: true },
    { rule: 'changes.files.filter(f, f.path.globMatches("src/*.ts")).size() == 3', value: true },
    { rule: 'changes.files.all(f, f.path.globMatches("docs/**"))', value: false },
    // A submodule is one entry, in place of the folder whose files it brings.
    { rule: '!files.exists(f, f.path.globMatches("vendor/**"))', value: false },
    { rule: '!files.exists(f, f.path.globMatches("vendor/"))', value: false },
    { rule: '!files.exists(f, f.path.globMatches("**/zlib/**"))', value: false },
    { rule: '!files.exists(f, f.path.globMatches("{vendor,lib}/**/"))', value: false },
    {
      rule: 'files.exists(f, f.path.globMatches("vend/**") || f.path.globMatches("vendor/*"))',
      value: false,
    },
    { rule: '"src/deep/a.ts".globMatches("src/")', value: true },
    { rule: "ageInDays(merge_request.created_at) == 3", value: true },
    { rule: 'merge_request.created_at < now - duration("48h")', value: true },
    { rule: 'semverCompare("1.10.0", "1.9.3") == 1', value: true },
    { rule: 'semverMatches("1.4.2", ">=1.2 <2") && !semverMatches("2.0.0-rc.1", ">=1.2 <2")', value: true },
    { rule: 'semverMatches("1.9.9-evil", "<2.0.0") && semverMatches("2.0.0-rc.1", "<2.0.0")', value: true },
    { rule: 'spdxMatches("MIT OR GPL-3.0-only", ["MIT"])', value: true },
    { rule: 'spdxMatches("GPL-2.0-only WITH Classpath-exception-2.0", ["GPL-2.0-only"])', value: false },
    { rule: 'spdxMatches("MIT AND (ISC OR Apache-2.0+)", ["MIT", "Apache-2.0"])', value: true },
    { rule: 'spdxMatches("MIT AND GPL-3.0-only", ["MIT"])', value: false },
    { rule: 'severityAtLeast("High", "medium") && !severityAtLeast("low", "medium")', value: true },
    {
      rule: '"backend" in merge_request.labels && merge_request.title.lowerAscii().contains("refunds")',
      value: true,
    },
    { rule: "has(merge_request.sha) || merge_request.title.size() > 3", value: true },
  ])("$rule is $value", ({ rule, value }) => {
    expect(evaluate(rule)).toEqual({ value });
  });

  it.each([
    {
      why: "a field that GitLab did not show",
      rule: "merge_request.sha.size() == 40",
      says: "merge_request.sha is not known here; use has() to check",
    },
    {
      why: "no SemVer version",
      rule: 'semverCompare(merge_request.title, "1.0.0") > 0',
      says: '"PAY-12 add refunds" is not a SemVer version',
    },
    {
      why: "no licence expression",
      rule: 'spdxMatches("Custom licence", ["MIT"])',
      says: '"Custom licence" is not an SPDX licence expression',
    },
    {
      why: "no such severity",
      rule: 'severityAtLeast("hgih", "low")',
      says: '"hgih" is not one of info, unknown, low, medium, high, critical',
    },
    {
      why: "a division by nothing",
      rule: "merge_request.iid / (merge_request.iid - 7) > 1",
      says: "divide by zero",
    },
    { why: "a text that is not a number", rule: "int(commits[1].title) == 0", says: '"wip" is not an int' },
    { why: "an empty text", rule: 'int("") == 0', says: '"" is not an int' },
    { why: "words for a number", rule: '!(double("n/a") > 5.0)', says: '"n/a" is not a double' },
    {
      why: "a date that does not exist",
      rule: 'timestamp("2026-11-31T00:00:00Z") > timestamp(0)',
      says: '"2026-11-31T00:00:00Z" is not a time such as 2026-11-24T10:00:00Z',
    },
    {
      why: "an empty duration",
      rule: 'duration("") < duration("1h")',
      says: '"" is not a duration such as 90s or 1h30m',
    },
    {
      why: "a time outside all years",
      rule: "timestamp(9223372036854775807) > timestamp(0)",
      says: "the time is outside the years 1 to 9999",
    },
    {
      why: "a conversion that CEL does not have",
      rule: "int(now - merge_request.created_at) < 86400",
      says: "there is no int(duration): getSeconds() gives whole seconds",
    },
    { why: "an item that is not there", rule: 'commits[5].title == "x"', says: "commits" },
  ])("$why makes a rule unknown, neither true nor false", ({ rule, says }) => {
    const result = evaluate(rule);
    expect(result).toHaveProperty("unknown");
    expect("unknown" in result && result.unknown).toContain(says);
  });

  it("reads the parts of a time in UTC, wherever it runs", () => {
    const { TZ } = process.env;
    try {
      process.env.TZ = "Europe/Berlin";
      expect(new Date(2026, 2, 29, 2, 30).getHours()).toBe(3);
      expect(evaluate('timestamp("2026-03-29T02:30:00Z").getHours() == 2')).toEqual({ value: true });
    } finally {
      if (TZ === undefined) delete process.env.TZ;
      else process.env.TZ = TZ;
    }
  });

  it("counts whole characters, and reads half of one as unreadable", () => {
    const given = (title: string) => new Map(values).set("merge_request", { ...mergeRequest, title });
    const rule = 'merge_request.title.charAt(1) == "b" && merge_request.title.substring(0, 1).size() == 1';
    expect(evaluate(rule, given("😀b"))).toEqual({ value: true });
    expect(evaluate(rule, given("\ud83db"))).toEqual({ value: true });
    expect(evaluate('merge_request.title == "\\ufffdb"', given("\ud83db"))).toEqual({ value: true });
  });

  it("quotes no more of a long text than tells what is wrong", () => {
    const long = new Map(values).set("merge_request", { ...mergeRequest, title: "😀".repeat(10_000) });
    const result = evaluate("int(merge_request.title) == 1", long);
    expect("unknown" in result && result.unknown.length).toBeLessThan(400);
    expect("unknown" in result && /\p{Surrogate}/u.test(result.unknown)).toBe(false);
  });

  it("is unknown where a fact is not of its type", () => {
    const odd = new Map(values).set("merge_request", { ...mergeRequest, iid: 7.5 });
    expect(evaluate("merge_request.iid == 7", odd)).toEqual({ unknown: "merge_request.iid is not an int" });
    const late = new Map(values).set("merge_request", { ...mergeRequest, created_at: 1e15 });
    expect(evaluate("merge_request.iid == 7", late)).toEqual({
      unknown: "merge_request.created_at is not a timestamp",
    });
  });

  it("shows what each part came to, and the items that decided", () => {
    const { partValues } = compiled('commits.all(c, c.title.matches("^feat"))').evaluate(values, () => 0);

    expect(partValues().map(({ text, value }) => [text, value])).toEqual([
      ["commits", "2 items"],
      ['commits.all(c, c.title.matches("^feat"))', false],
      ['commits.filter(c, !(c.title.matches("^feat")))', [{ ...commit, title: "wip", message: "wip" }]],
    ]);
  });

  it.each([
    { rule: "merge_request.title == 'x'", isCut: false },
    { rule: "merge_request.labels == ['x']", isCut: false },
    { rule: "commits.size() > 9", isCut: true },
    { rule: "merge_request.labels.exists(l, commits.size() > 9)", isCut: true },
    { rule: "merge_request.description == 'x'", isCut: true },
    { rule: "merge_request == merge_request", isCut: true },
  ])("tells whether what it read is shown whole: $rule", ({ rule, isCut }) => {
    const long = new Map(values).set("merge_request", { ...mergeRequest, description: "y".repeat(300) });
    const { partValues } = compiled(rule).evaluate(long, () => 0);
    expect(partValues().some((part) => part.isCut)).toBe(isCut);
  });

  it("names the topics it reads, and the clock where it asks for an age", () => {
    const { topics: used } = compiled("ageInDays(merge_request.created_at) < 3");
    expect(used.map(({ name }) => name).sort()).toEqual(["merge_request", "now"]);
  });
});

describe("what is wrong is said before anything is read", () => {
  it.each([
    { rule: "merge_request.titel == ''", says: "13: merge_request has no field titel, did you mean title?" },
    { rule: "mergerequest.title == ''", says: "0: there is no mergerequest, did you mean merge_request?" },
    { rule: "commits.all(c, c.titel == '')", says: "16: c has no field titel, did you mean title?" },
    { rule: "commits.map(c, c.title).exists(t, t.x)", says: "t is text, which has no fields" },
    {
      rule: "commits.title == ''",
      says: "7: commits is list(record), which has no fields; use .exists(x, x.title ...) on its items",
    },
    { rule: "merge_request.title", says: "13: returns text, but a rule must return true or false" },
    {
      rule: "merge_request.iid == '7'",
      says: '18: merge_request.iid is a whole number and "7" text: they cannot be compared',
    },
    {
      rule: "merge_request.title.startswith('x')",
      says: "19: there is no function startswith, did you mean startsWith?",
    },
    {
      rule: 'merge_request.labels.contains("x")',
      says: 'merge_request.labels is list(string), which has no function contains; write "x" in merge_request.labels',
    },
    { rule: 'merge_request.title.matches("(?<a")', says: '"(?<a" is not a valid RE2 expression' },
    { rule: "semverMatches('1.0.0', 'one')", says: '"one" is not a version range' },
    { rule: "severityAtLeast('low', 'hgih')", says: '"hgih" is not a severity, did you mean high?' },
    {
      rule: "commits.matches('^x')",
      says: "commits is list(record), which has no function matches; use .exists(x, x.matches(...)) on its items",
    },
    {
      rule: "merge_request.title.startsWith(7)",
      says: "startsWith on merge_request.title requires text, not a whole number",
    },
    {
      rule: "merge_request.title.substring() == ''",
      says: "substring on merge_request.title requires a number, or a number and a number, not nothing",
    },
    {
      rule: "ageInDays(merge_request.title) > 1",
      says: "ageInDays requires a time, not text",
    },
    {
      rule: "merge_request.title && true",
      says: "&& requires true or false and true or false, not text and true or false",
    },
    {
      rule: "size(merge_request.iid) > 1",
      says: "size requires text, or bytes, or a list, or a record, not a whole number",
    },
    {
      rule: "merge_request.exists(x, true)",
      says: "0: merge_request is a record, and a loop needs a list",
    },
    { rule: "commits.all(c.title, true)", says: "all must be written as list.all(item, condition)" },
    { rule: "merge_request.title ==", says: "is not valid CEL" },
    {
      rule: "google.protobuf.Timestamp{seconds: 9223372036854775807} > now",
      says: "there is no type google.protobuf.Timestamp; rules can make only lists and maps",
    },
    { rule: "{merge_request.titel: 1}.size() == 1", says: "14: merge_request has no field titel" },
  ])("$rule", ({ rule, says }) => {
    expect(problemsOf(rule).join("\n")).toContain(says);
  });

  it("says which parts a mere name has", () => {
    expect(problemsOf("findings.size() == 0").join()).toContain("findings is only a group of findings.sast,");
    expect(problemsOf("findings.sats.size() == 0").join()).toContain("did you mean sast?");
    expect(compiled("findings.sast.size() == 0").topics.map(({ name }) => name)).toEqual(["findings.sast"]);
  });

  it("says all of it at once", () => {
    expect(problemsOf("merge_request.titel == '' && foo(now) && commits.size() > 'x'")).toHaveLength(3);
  });
});

describe("hostile rules", () => {
  const clockThatRuns = () => {
    let ms = 0;
    return () => ms++;
  };

  it("of more than 4 kB are refused", () => {
    expect(problemsOf(`merge_request.title == "${"x".repeat(maxBytes)}"`)).toEqual([
      expect.stringMatching(/^0: has 41\d\d bytes, more than the 4096 that a rule may have$/),
    ]);
  });

  it("with deep brackets are refused, of whatever kind", () => {
    for (const [open, close] of ["()", "[]", "{}"].map((pair) => [...pair])) {
      const deep = `${open?.repeat(maxDepth + 1)}true${close?.repeat(maxDepth + 1)}`;
      expect(problemsOf(deep)).toEqual([`0: has ${maxDepth + 1} nested brackets, more than ${maxDepth}`]);
    }
    expect(evaluate(`${"(".repeat(maxDepth)}true${")".repeat(maxDepth)}`)).toEqual({ value: true });
  });

  it("with three nested loops are refused, and with three loops in a row are not", () => {
    const three = "changes.files.all(a, changes.files.all(b, changes.files.all(c, true)))";
    expect(problemsOf(three)).toEqual(["0: has 3 nested loops, more than 2"]);
    expect(evaluate("commits.filter(a, true).map(a, a.title).exists(t, t == 'wip')")).toEqual({
      value: true,
    });
  });

  it("that take too long are unknown, even where the rest of them is true", () => {
    const many = new Map(values).set("changes", files(3000));
    const slow = "changes.files.all(a, changes.files.all(b, a.additions == b.additions))";
    for (const rule of [slow, `${slow} || true`, `!(${slow} && false)`]) {
      const { result, partValues } = compiled(rule).evaluate(many, clockThatRuns());
      expect(result).toEqual({ unknown: `the rule took longer than ${deadlineMs} ms and was stopped` });
      expect(partValues()).toEqual([]);
    }
  });

  it("with a regular expression that backtracks elsewhere end as any other", () => {
    const long = new Map(values).set("merge_request", { ...mergeRequest, description: "a".repeat(50_000) });
    expect(evaluate('merge_request.description.matches("^(a+)+$") ', long)).toEqual({ value: true });
    expect(evaluate('merge_request.description.matches("^(a|aa)+b$")', long)).toEqual({ value: false });
  });

  it("with nested steps deeper than a stack are refused, and chains of many terms are not", () => {
    expect(problemsOf(`1${"+1".repeat(2000)} == 2001`)).toEqual([
      "0: has more than 300 nested steps: divide it into parts, or use a list",
    ]);
    expect(evaluate(`true${" && true".repeat(500)}`)).toEqual({ value: true });
  });

  it("over licences of many alternatives end at once", () => {
    const many = Array(100).fill("(MIT OR ISC)").join(" AND ");
    const long = new Map(values).set("merge_request", { ...mergeRequest, description: many });
    expect(evaluate('spdxMatches(merge_request.description, ["MIT"])', long)).toEqual({ value: true });
    expect(evaluate('spdxMatches(merge_request.description, ["Zlib"])', long)).toEqual({ value: false });
  });

  it("over huge lists are judged, not overflowed", () => {
    const huge = new Map(values).set("changes", files(60_000));
    expect(
      evaluate(
        'changes.files.filter(f, f.additions == 1).map(f, f.path).exists(p, p == "src/59999.ts")',
        huge,
      ),
    ).toEqual({ value: true });
    expect(evaluate("changes.files.map(f, f.additions).size() == 60000", huge)).toEqual({ value: true });
  });

  it("cannot make texts and lists grow without end, nor compare them for ever", () => {
    const long = new Map(values).set("merge_request", { ...mergeRequest, description: "a".repeat(2 ** 20) });
    const text = Array.from({ length: 20 }, () => "merge_request.description").join(" + ");
    expect(evaluate(`(${text}).size() > 0`, long)).toEqual({
      unknown: expect.stringContaining("the text would have more than 8388608 characters"),
    });
    const many = new Map(values).set("changes", files(20_000));
    const sum = (count: number) => Array.from({ length: count }, () => "changes.files").join(" + ");
    expect(evaluate(`(${sum(40)}).size() > 0`, many)).toEqual({
      unknown: expect.stringContaining("the list would have more than 500000 items"),
    });
    expect(evaluate(`(${sum(10)}).size() == 200000`, many)).toEqual({ value: true });
  });

  it("ask the deadline with every sum and pattern too", () => {
    const late = (rule: string) => {
      let asked = 0;
      return compiled(rule).evaluate(values, () => (asked++ === 0 ? 0 : deadlineMs + 1)).result;
    };
    const stopped = { unknown: `the rule took longer than ${deadlineMs} ms and was stopped` };
    expect(late('merge_request.title.matches("^PAY")')).toEqual(stopped);
    expect(late('merge_request.title + "x" != "" || true')).toEqual(stopped);
    expect(late("(commits + commits).size() > 0")).toEqual(stopped);
    expect(late("merge_request.iid == 7")).toEqual({ value: true });
  });

  it("cannot call what bounds them", () => {
    expect(problemsOf("@tick()")).toEqual([expect.stringContaining("is not valid CEL")]);
  });
});
