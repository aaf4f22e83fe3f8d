/** `terraform_enabled`: the project stores a Terraform state. */

import { terraformStates } from "../../facts/project/terraform-states.ts";
import { count } from "../../shared/text.ts";
import { defineBuiltInControl } from "../define.ts";

/** Source: project_fields.rb (row 24). */
export const terraformEnabled = defineBuiltInControl({
  id: "terraform_enabled",
  title: "Terraform state is kept in GitLab",
  description: "True when at least one Terraform state is stored in the project.",
  type: "boolean",
  severity: "info",
  needs: { states: terraformStates },
  remediation: { text: "keep a Terraform state in the project", page: "/-/terraform" },
  read: ({ states }) => ({
    value: states.count > 0,
    reason: `the project has ${count(states.count, "Terraform state")}`,
  }),
});
