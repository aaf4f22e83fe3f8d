import { expect, it } from "vitest";
import { importComplaints } from "../../../src/policy/import-limits.ts";

const control = {
  name: "scanner_sast_running",
  control_type: "internal",
  expression: { field: "scanner_sast_running", operator: "=", value: true },
};
const requirement = { name: "R", description: "what", controls: [control] };
const framework = { name: "F", description: "why", color: "#1f75cb", requirements: [requirement] };
const of = (changed: object) => ({ ...framework, requirements: [{ ...requirement, ...changed }] });
const external = { name: "external_control", control_type: "external", expression: null };

it("finds nothing in what GitLab exports and takes back", async () => {
  expect(await importComplaints(framework)).toEqual([]);
  expect(await importComplaints({ ...framework, requirements: requirement })).toEqual([]);
  const whole = { ...external, external_url: "https://example.com/hook", secret_token: "s" };
  expect(await importComplaints(of({ controls: [whole, whole] }))).toEqual([]);
});

it.each([
  {
    name: "7.1: no description",
    data: { ...framework, description: " " },
    says: "the framework's description is missing",
  },
  {
    name: "7.1: a long name",
    data: { ...framework, name: "x".repeat(256) },
    says: "the framework's name has 256 characters, more than 255",
  },
  {
    name: "7.1: a colour by name",
    data: { ...framework, color: "red" },
    says: "the framework's color is not # and 3 or 6 hexadecimal digits",
  },
  {
    name: "7.1: no colour",
    data: { ...framework, color: null },
    says: "the framework's color is not # and 3 or 6 hexadecimal digits",
  },
  {
    name: "7.1: 51 requirements",
    data: {
      ...framework,
      requirements: Array.from({ length: 51 }, (_, index) => ({ ...requirement, name: `R${index}` })),
    },
    says: "the framework has 51 requirements, more than 50",
  },
  {
    name: "7.1: two of one name",
    data: { ...framework, requirements: [requirement, requirement] },
    says: 'there are two requirements named "R"',
  },
  {
    name: "7.1: a long description",
    data: of({ description: "x".repeat(501) }),
    says: 'the description of requirement "R" has 501 characters, more than 500',
  },
  {
    name: "7.1: a requirement without a name",
    data: of({ name: "" }),
    says: "the name of requirement 1 is missing",
  },
  {
    name: "7.1: six controls",
    data: of({
      controls: Array.from({ length: 6 }, () => ({
        ...external,
        external_url: "https://a.example",
        secret_token: "s",
      })),
    }),
    says: 'requirement "R" has 6 controls, more than 5',
  },
  {
    name: "7.1: one control twice",
    data: of({ controls: [control, control] }),
    says: 'requirement "R" has scanner_sast_running twice',
  },
  {
    name: "7.1: a control that is none",
    data: of({ controls: [{ ...control, name: "xyz" }] }),
    says: 'requirement "R": xyz is not a built-in control',
  },
  {
    name: "7.1: no expression",
    data: of({ controls: [{ ...control, expression: null }] }),
    says: 'requirement "R": scanner_sast_running has no expression',
  },
  {
    name: "7.2: an exported external control",
    data: of({ controls: [external] }),
    says: 'requirement "R": its external control has no external_url, which an export leaves out',
  },
  {
    name: "7.2: one without its secret",
    data: of({ controls: [{ ...external, external_url: "https://example.com" }] }),
    says: 'requirement "R": its external control has no secret_token, which an export leaves out',
  },
])("$name", async ({ data, says }) => {
  expect(await importComplaints(data)).toEqual([says]);
});
