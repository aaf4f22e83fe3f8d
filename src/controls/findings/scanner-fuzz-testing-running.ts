/** `scanner_fuzz_testing_running`: a control that older files name and that GitLab no longer has. */

import { defineBuiltInControl } from "../define.ts";

/** It looked for a coverage-fuzzing report (gitlab-controls 8). */
export const scannerFuzzTestingRunning = defineBuiltInControl({
  id: "scanner_fuzz_testing_running",
  title: "Coverage-guided fuzz testing runs on the default branch",
  description:
    "Looked for a coverage-fuzzing report. GitLab removed the control in 18.9, so the result is unknown.",
  type: "boolean",
  severity: "info",
  warning:
    "GitLab removed scanner_fuzz_testing_running in 18.9; it is always unknown, so remove it from the policy",
  needs: {},
  remediation: { text: "remove the control from the policy" },
  read: () => ({ unknown: "GitLab removed this control in 18.9 and did not replace it" }),
});
