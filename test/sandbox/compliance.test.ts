/** Section 7.2 of the contract: mutations of frameworks, requirements and controls, with GitLab's traps. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addGroup, addProject, type Sandbox } from "../../src/sandbox/index.ts";
import { ask, smallWorld, startWorld, type Who } from "./support.ts";

let sandbox: Sandbox;
beforeEach(async () => {
  const state = smallWorld();
  addGroup(state, { id: 2, path: "sub", parent_id: 1 });
  addGroup(state, { id: 3, path: "other" });
  addProject(state, { id: 5, path: "alien", groupId: 3 });
  sandbox = await startWorld(state);
});
afterEach(() => sandbox.close());

interface Reply {
  readonly status: number;
  readonly errors: unknown;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads answers of any shape.
  readonly payload: any;
}

async function mutate(name: string, input: object, select = "errors", as: Who = "owner"): Promise<Reply> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { ${name}(input: $input) { ${select} } }`;
  const reply = await ask(sandbox, "POST", "/api/graphql", { json: { query, variables: { input } }, as });
  const { data, errors } = reply.json as { data?: Record<string, unknown> | null; errors?: unknown };
  return { status: reply.status, errors, payload: data?.[name] };
}

const frameworks = () => sandbox.state.frameworks;
const params = { name: "SOC 2", description: "Trust", color: "#1f75cb" };

async function framework(): Promise<string> {
  const input = { namespacePath: "grp", params };
  const { payload } = await mutate("createComplianceFramework", input, "errors framework { id }");
  return payload.framework.id;
}

async function requirement(controls?: readonly object[]): Promise<string> {
  const input = {
    complianceFrameworkId: await framework(),
    params: { name: "Four eyes", description: "Two people" },
    controls,
  };
  const { payload } = await mutate("createComplianceRequirement", input, "errors requirement { id }");
  return payload.requirement?.id ?? payload.errors;
}

const external = (at: number) => ({
  ...{ name: "external_control", controlType: "external", externalControlName: `E${at}` },
  ...{ externalUrl: `https://x.example/${at}`, secretToken: "secret-of-a-control", pingEnabled: false },
});
const unavailable = [
  expect.objectContaining({
    message:
      "The resource that you are attempting to access does not exist or you don't have permission to perform this action",
  }),
];

describe("frameworks", () => {
  it("7.1: the one that changed last is listed first", async () => {
    await framework();
    sandbox.clock.advance(1000);
    const second = { ...params, name: "ISO" };
    await mutate("createComplianceFramework", { namespacePath: "grp", params: second });
    sandbox.clock.advance(1000);
    const names = async () => {
      const query = '{ group(fullPath: "grp") { complianceFrameworks { nodes { name } } } }';
      const { json } = await ask(sandbox, "POST", "/api/graphql", { json: { query }, as: "owner" });
      // biome-ignore lint/suspicious/noExplicitAny: a test reads answers of any shape.
      return (json as any).data.group.complianceFrameworks.nodes.map(({ name }: { name: string }) => name);
    };
    expect(await names()).toEqual(["ISO", "SOC 2"]);
    const id = `gid://gitlab/x/${frameworks()[0]?.id}`;
    await mutate("updateComplianceFramework", { id, params: { description: "Trust criteria" } });
    expect(await names()).toEqual(["SOC 2", "ISO"]);
  });

  it("7.2: belong to the top-level group", async () => {
    const input = { namespacePath: "grp/sub", params };
    const { payload } = await mutate(
      "createComplianceFramework",
      input,
      "errors framework { namespaceId name }",
    );
    expect(payload).toEqual({
      errors: [],
      framework: { namespaceId: "gid://gitlab/Namespace/1", name: "SOC 2" },
    });
  });

  it("7.2: only an Owner creates one, and the refusal is a payload", async () => {
    const input = { namespacePath: "grp", params };
    const { payload } = await mutate("createComplianceFramework", input, "errors", "maintainer");
    expect(payload).toEqual({ errors: ["Not permitted to create framework"] });
    const id = await framework();
    expect(await mutate("updateComplianceFramework", { id, params }, "errors", "maintainer")).toMatchObject({
      ...{ payload: null, errors: unavailable },
    });
  });

  it("7.2: names are unique, and the message is about the namespace", async () => {
    await framework();
    const { payload } = await mutate("createComplianceFramework", { namespacePath: "grp", params });
    expect(payload.errors).toEqual(["Failed to create framework", "Namespace has already been taken"]);
  });

  it("7.2: a project of another group is left out without an error", async () => {
    const projects = { addProjects: [4, 5], removeProjects: [] };
    const { payload } = await mutate("updateComplianceFramework", {
      id: await framework(),
      params: { projects },
    });
    expect(payload).toEqual({ errors: [] });
    expect(frameworks()[0]?.projectIds).toEqual([4]);
  });
});

describe("requirements and controls", () => {
  it("7.2: pingEnabled is ignored inside createComplianceRequirement, and honoured by a control's own mutation", async () => {
    const complianceRequirementId = await requirement([external(1)]);
    await mutate("createComplianceRequirementsControl", { complianceRequirementId, params: external(2) });
    const controls = frameworks()[0]?.requirements[0]?.controls ?? [];
    expect(controls.map(({ pingEnabled }) => pingEnabled)).toEqual([true, false]);
    const id = `gid://gitlab/x/${controls[0]?.id}`;
    await mutate("updateComplianceRequirementsControl", { id, params: external(1) });
    expect(controls[0]?.pingEnabled).toBe(false);
  });

  it("7.2: the list of updateComplianceRequirement replaces the old one", async () => {
    const id = await requirement([external(1), external(2)]);
    const controls = [external(2), external(3)];
    const { payload } = await mutate("updateComplianceRequirement", { id, params: {}, controls });
    expect(payload).toEqual({ errors: [] });
    const [row] = frameworks()[0]?.requirements ?? [];
    expect(row?.controls.map((one) => [one.externalControlName, one.pingEnabled])).toEqual([
      ["E2", false],
      ["E3", true],
    ]);
  });

  it("7.2: five controls, and then none of them can be changed any more", async () => {
    expect(await requirement([1, 2, 3, 4, 5, 6].map(external))).toEqual([
      "More than 5 controls not allowed for a requirement.",
    ]);
    sandbox.state.frameworks.length = 0;
    await requirement([1, 2, 3, 4, 5].map(external));
    const id = `gid://gitlab/x/${frameworks()[0]?.requirements[0]?.controls[0]?.id}`;
    const { payload } = await mutate("updateComplianceRequirementsControl", { id, params: external(1) });
    expect(payload.errors).toEqual([
      "Failed to update compliance requirement control. Error: Compliance requirement cannot have more than 5 controls",
    ]);
  });

  it("7.2: an unknown name is an entry in one mutation, and an internal error in the other", async () => {
    expect(await requirement([{ name: "nonsense" }])).toEqual([
      "Failed to add compliance requirement control nonsense: 'nonsense' is not a valid name",
    ]);
    sandbox.state.frameworks.length = 0;
    const input = { complianceRequirementId: await requirement(), params: { name: "nonsense" } };
    expect(await mutate("createComplianceRequirementsControl", input)).toMatchObject({
      ...{ status: 500, errors: [{ message: "Internal server error" }] },
    });
  });

  it("7.2: a built-in control must have its own expression", async () => {
    const control = (value: number) => ({
      name: "minimum_approvals_required_2",
      expression: JSON.stringify({ operator: ">=", field: "minimum_approvals_required", value }),
    });
    const complianceRequirementId = await requirement();
    const create = async (value: number) =>
      (
        await mutate("createComplianceRequirementsControl", {
          complianceRequirementId,
          params: control(value),
        })
      ).payload.errors;
    expect(await create(1)).toEqual([
      "Failed to create compliance requirement control",
      "Expression does not match the name of the predefined control.",
    ]);
    expect(await create(2)).toEqual([]);
    expect(await create(2)).toEqual([
      "Failed to create compliance requirement control",
      "Name has already been taken",
    ]);
  });

  it("7.2: an address that the database does not take is an internal error", async () => {
    const complianceRequirementId = await requirement();
    const of = (length: number) => ({
      ...external(1),
      externalUrl: `https://x.example/${"1".repeat(length - 18)}`,
    });
    const create = (length: number) =>
      mutate("createComplianceRequirementsControl", { complianceRequirementId, params: of(length) });
    expect((await create(1025)).status).toBe(500);
    expect((await create(1024)).payload.errors).toEqual([]);
  });

  it("7.2: what is destroyed is gone, and a read-only token may not", async () => {
    const id = await requirement([external(1)]);
    expect(await mutate("destroyComplianceRequirement", { id }, "errors", "readApi")).toMatchObject({
      errors: unavailable,
    });
    const control = `gid://gitlab/x/${frameworks()[0]?.requirements[0]?.controls[0]?.id}`;
    expect((await mutate("destroyComplianceRequirementsControl", { id: control })).payload.errors).toEqual(
      [],
    );
    expect((await mutate("destroyComplianceRequirement", { id })).payload.errors).toEqual([]);
    expect(frameworks()[0]?.requirements).toEqual([]);
  });
});

it("7.1: the built-in controls of the instance, with expressions of several types", async () => {
  const query = `{ complianceRequirementControls { controlExpressions { id expression {
    ... on BooleanExpression { field operator boolean: value } ... on IntegerExpression { field operator integer: value } } } } }`;
  const { json } = await ask(sandbox, "POST", "/api/graphql", { json: { query }, as: "guest" });
  const { controlExpressions } = (
    json as { data: { complianceRequirementControls: { controlExpressions: unknown[] } } }
  ).data.complianceRequirementControls;
  expect(controlExpressions).toHaveLength(61);
  expect(controlExpressions).toContainEqual({
    ...{ id: "minimum_approvals_required_2" },
    expression: { field: "minimum_approvals_required", operator: ">=", integer: 2 },
  });
});
