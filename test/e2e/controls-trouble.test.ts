/** `controls apply` in bad conditions: answers cut off or about something else, changes meanwhile, lost answers, refusals. */

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Applied } from "../../src/rollout/applied.ts";
import { addFramework, type Fault, type Sandbox, startSandbox } from "../../src/sandbox/index.ts";
import { addSmall, countersign, ownerToken, rollOutWorld } from "../support/roll-out.ts";

const secret = "control-secret-value-2";
const env = { CONTROL_KEY: secret, HOOK_HOST: "hidden-host-name" };
const file = `
group: acme
framework: { name: SOC 2, description: Trust criteria, color: "#1F75CB" }
requirements:
  - name: Four eyes
    description: No change on one person's word
    controls:
      - minimum_approvals_required_2
      - external: Countersign four eyes
        url: https://\${HOOK_HOST}/eyes
        secret: \${CONTROL_KEY}
        ping: false
  - name: Scans
    description: Every change is scanned
    controls: [scanner_sast_running]
projects: ["acme/**"]
`;

let sandbox: Sandbox;
beforeEach(async () => {
  const state = rollOutWorld();
  addSmall(state, 11, "web");
  addSmall(state, 12, "api");
  sandbox = await startSandbox({ state });
});
afterEach(() => sandbox.close());

const writes = () => sandbox.log.filter(({ body }) => body.includes("mutation(")).length;
const frameworks = () => sandbox.state.frameworks;

async function applied(text = file, flags: readonly string[] = []) {
  const files = { "framework.yml": text };
  const args = ["controls", "apply", "framework.yml", "--json", ...flags];
  const { code, output, stdout, json } = await countersign(sandbox, args, { env, files, as: ownerToken });
  for (const hidden of [...Object.values(env), ownerToken]) expect(output).not.toContain(hidden);
  return { code, output, ...(stdout.startsWith("{") ? (json() as Applied) : ({} as Partial<Applied>)) };
}

const shown = ({ changes = [] }: Partial<Applied>) =>
  changes.map(({ target, name, action, outcome, project }) =>
    [target, project?.path ?? name, action, outcome].join(" "),
  );

// biome-ignore lint/suspicious/noExplicitAny: a test edits answers of any shape.
type Body = any;

/** Changes the answers to queries of which the body contains the text. */
function edit(text: string, change: (body: Body) => unknown, times = 99): void {
  const fault: Fault = {
    ...{ path: /graphql/, kind: "edit", times: 999 },
    edit(answer, call) {
      if (!call.body.toString().includes(text) || times-- <= 0) return answer;
      const body = structuredClone(answer.json) as Body;
      return { ...answer, json: change(body) ?? body };
    },
  };
  sandbox.faults.add(fault);
}

describe("what GitLab shows before anything is changed", () => {
  it("is read to the last page", async () => {
    await applied();
    const [own] = frameworks();
    for (let at = 1; at <= 24; at++)
      addFramework(sandbox.state, { groupId: 1, name: `Other ${at}`, updatedAt: (own?.updatedAt ?? 0) + at });
    const before = writes();
    expect(await applied()).toMatchObject({ code: 0, summary: { done: 0 } });
    expect(writes()).toBe(before);
  });

  it.each<{ name: string; text: string; change: (body: Body) => unknown; message: string | RegExp }>([
    {
      name: "frameworks whose next page is not named",
      text: "complianceRequirements {",
      change: ({ data }) => {
        data.group.complianceFrameworks.pageInfo = { hasNextPage: true, endCursor: null };
      },
      message: "does not say where the next ones are",
    },
    {
      name: "frameworks whose next page is the same again and again",
      text: "complianceRequirements {",
      change: ({ data }) => {
        data.group.complianceFrameworks.pageInfo = { hasNextPage: true, endCursor: "same" };
      },
      message: /does not say where the next ones are|changed while they were read/,
    },
    {
      name: "controls of which there are more",
      text: "complianceRequirements {",
      change: ({ data }) => {
        for (const { complianceRequirements } of data.group.complianceFrameworks.nodes)
          for (const { complianceRequirementsControls: controls } of complianceRequirements.nodes)
            controls.pageInfo.hasNextPage = true;
      },
      message: "hasNextPage",
    },
    {
      name: "frameworks of another group",
      text: "complianceRequirements {",
      change: ({ data }) => {
        data.group.fullPath = "other";
      },
      message: "GitLab answered about another group than acme",
    },
    {
      name: "data with an error",
      text: "complianceRequirements {",
      change: (body) => ({ ...body, errors: [{ message: "Timeout on ComplianceFramework.name" }] }),
      message: "Timeout on ComplianceFramework.name",
    },
    {
      name: "no data, and an error",
      text: "complianceRequirements {",
      change: () => ({ data: null, errors: [{ message: "Internal trouble" }] }),
      message: "Internal trouble",
    },
    {
      name: "null for the group",
      text: "complianceRequirements {",
      change: () => ({ data: { group: null } }),
      message: "does not show the frameworks of acme",
    },
    {
      name: "projects of another framework",
      text: "projects(first: 100",
      change: ({ data }) => {
        data.group.complianceFrameworks.nodes[0].id = "gid://gitlab/ComplianceManagement::Framework/777";
      },
      message: "GitLab answered about another framework",
    },
    {
      name: "projects that are cut off",
      text: "projects(first: 100",
      change: ({ data }) => {
        data.group.complianceFrameworks.nodes[0].projects.pageInfo = { hasNextPage: true, endCursor: null };
      },
      message: "does not say where the next ones are",
    },
  ])("stops everything if it is $name", async ({ text, change, message }) => {
    await applied();
    const before = [writes(), JSON.stringify(frameworks())];
    edit(text, change);
    const { code, output } = await applied(`${file.replace("name: Scans", "name: Scan")}exclusive: true\n`);
    expect(output).toMatch(message);
    expect(code).toBe(2);
    expect([writes(), JSON.stringify(frameworks())]).toEqual(before);
  });

  it("is the framework of this group, where the central group has one of the same name", async () => {
    await applied();
    edit("complianceRequirements {", ({ data }) => {
      const [own] = data.group.complianceFrameworks.nodes;
      const central = { ...own, id: "gid://gitlab/ComplianceManagement::Framework/777" };
      data.group.complianceFrameworks.nodes.unshift({
        ...{ ...central, namespaceId: "gid://gitlab/Namespace/99", description: "Of the instance" },
      });
    });
    const before = writes();
    expect(await applied()).toMatchObject({ code: 0, summary: { done: 0 } });
    expect(writes()).toBe(before);
  });
});

describe("a framework that changes between the table and the first write", () => {
  it("is left alone, and the next run continues", async () => {
    await applied();
    const [own] = frameworks();
    const other = file.replace("name: Scans", "name: Scan");
    const change = () => {
      const scans = own?.requirements.find(({ name }) => name === "Scans");
      if (scans) scans.name = "Kept by somebody";
    };
    // The list of projects is read in between.
    sandbox.faults.add({ path: /groups\/1\/projects/, kind: "change", change });
    const before = writes();
    const result = await applied(other);
    expect(result.code).toBe(4);
    expect(result.changes?.filter(({ outcome }) => outcome === "failed").map(({ reason }) => reason)).toEqual(
      [...Array(3).fill(expect.stringContaining("the framework has changed since it was compared"))],
    );
    expect(writes()).toBe(before);
    expect(own?.requirements.map(({ name }) => name)).toContain("Kept by somebody");
    expect((await applied(other)).code).toBe(0);
  });
});

describe("a run that is disturbed", () => {
  it("finds what was made although the answer was lost", async () => {
    sandbox.faults.add({ path: /graphql/, kind: "drop_after", skip: 3 });
    const result = await applied();
    expect([result.code, frameworks().length]).toEqual([0, 1]);
    expect(shown(result).every((line) => line.endsWith("done"))).toBe(true);
  });

  it("waits as long as GitLab requires", async () => {
    sandbox.faults.add({ path: /graphql/, kind: "throttle", retryAfter: 1, skip: 4 });
    expect(await applied()).toMatchObject({ code: 0, summary: { failed: 0 } });
  });

  it.each([3, 4, 5, 6, 7, 8, 9, 10])(
    "is completed by the next one, if only %i requests were answered",
    async (skip) => {
      sandbox.faults.add({ path: /graphql/, kind: "status", status: 403, skip, times: 999 });
      expect((await applied()).code).toBe(4);
      sandbox.faults.clear();
      const { code, summary } = await applied();
      expect([code, summary?.failed, summary?.refused]).toEqual([0, 0, 0]);
      expect(frameworks()).toMatchObject([
        {
          projectIds: [11, 12],
          requirements: [{ controls: [{}, { pingEnabled: false }] }, { controls: [{}] }],
        },
      ]);
    },
  );

  it("by another one at the same time ends with one framework, and a last run finds it whole", async () => {
    await Promise.all([applied(), applied()]);
    expect((await applied()).code).toBe(0);
    expect(frameworks()).toHaveLength(1);
    expect(frameworks()[0]?.requirements.map(({ name, controls }) => [name, controls.length])).toEqual([
      ["Four eyes", 2],
      ["Scans", 1],
    ]);
  });

  it("shows no address and no secret that GitLab repeats in its message", async () => {
    const message = `https://hidden-host-name/eyes is blocked; secret ${secret}`;
    edit("mutation($input: CreateComplianceRequirementsControlInput!)", () => {
      for (const { controls } of frameworks()[0]?.requirements ?? []) controls.length = 0;
      return { data: { createComplianceRequirementsControl: { errors: [message] } } };
    });
    const { code, output } = await applied();
    expect(code).toBe(4);
    expect(output).toContain("https://[secret]/eyes is blocked; secret [secret]");
  });
});

describe("controls that exchange their addresses", () => {
  const controls = (urls: readonly number[]) =>
    urls
      .map(
        (url, at) =>
          `      - { external: E${at}, url: "https://x.example/${url}", secret: "a-secret-${at}" }\n`,
      )
      .join("");
  const full = (urls: readonly number[]) =>
    `group: acme\nframework: { name: F, description: D }\nrequirements:\n  - name: R\n    description: D\n    controls:\n${controls(urls)}`;

  it("of a full requirement are all there afterwards", async () => {
    expect((await applied(full([1, 2, 3, 4, 5]))).code).toBe(0);
    expect((await applied(full([2, 1, 3, 4, 5]))).code).toBe(0);
    const rows = frameworks()[0]?.requirements[0]?.controls ?? [];
    expect(
      rows.map(({ externalControlName, externalUrl }) => [externalControlName, externalUrl]).sort(),
    ).toEqual([2, 1, 3, 4, 5].map((url, at) => [`E${at}`, `https://x.example/${url}`]));
  });

  it("have an address that GitLab can store", async () => {
    const long = full([1]).replace("https://x.example/1", `https://x.example/${"1".repeat(1007)}`);
    const { code, output } = await applied(long);
    expect(output).toContain("url has 1025 characters, and GitLab takes at most 1024");
    expect(code).toBe(2);
    expect((await applied(long.replace("11", "1"))).code).toBe(0);
  });
});

describe("an exclusive framework", () => {
  it("stays with a named project that is marked for deletion, which may come back", async () => {
    addSmall(sandbox.state, 13, "leaving", { markedForDeletionOn: "2026-12-01" });
    addFramework(sandbox.state, { groupId: 1, name: "SOC 2", projectIds: [12, 13] });
    const text = `${file.replace('["acme/**"]', '["acme/web", "acme/l*"]')}exclusive: true\n`;
    const result = await applied(text);
    expect(shown(result)).toContain("project acme/api delete done");
    expect(frameworks()[0]?.projectIds).toEqual([13, 11]);
  });
});
