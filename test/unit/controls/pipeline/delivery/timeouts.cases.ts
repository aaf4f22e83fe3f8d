/** `pipeline_timeouts`. */

import { casesOf, child, job } from "./support.ts";

const timeouts = casesOf("pipeline_timeouts");
const most = { with: { at_most: "2h" } };
const other = { path: "acme/payments", timeoutSeconds: undefined, hasSeparateCaches: true };

export const timeoutCases = [
  timeouts("a job within the maximum", { a: job({ timeout: "1h 30m" }) }, "pass", {
    ...most,
    message: "1 job may run at most 2h",
  }),
  timeouts("exactly the maximum", { a: job({ timeout: "120 minutes" }) }, "pass", most),
  timeouts("a second more", { a: job({ timeout: "2h 1s" }) }, "fail", {
    ...most,
    message: "a may run 2h 1s, more than 2h",
  }),
  timeouts("a number alone is seconds", { a: job({ timeout: "7201" }) }, "fail", most),
  timeouts("two numbers with a colon are minutes and seconds", { a: job({ timeout: "3:00" }) }, "pass", most),
  timeouts("the default's", { default: { timeout: "3 hours" }, a: job() }, "fail", most),
  timeouts(
    "the default's, which the job does not inherit",
    { default: { timeout: "3 hours" }, a: job({ inherit: { default: false } }) },
    "pass",
    most,
  ),
  timeouts("the project's", { a: job() }, "pass", most),
  timeouts("the project's is too long", { a: job() }, "fail", {
    with: { at_most: "30m" },
    message: "no timeout is set for a, and the project's is 3600 seconds, more than 30m",
  }),
  timeouts("the project's is hidden", { a: job() }, "unknown", {
    ...most,
    more: { settings: other },
    message: "no timeout is set for a, and GitLab shows the project's own to Maintainers only",
  }),
  timeouts(
    "what a job names counts although the project's is hidden",
    { a: job({ timeout: "3h" }), b: job() },
    "fail",
    {
      ...most,
      more: { settings: other },
    },
  ),
  timeouts("a fork has a setting of its own", { a: job() }, "unknown", {
    ...most,
    more: { settings: { ...other, path: "acme/other", timeoutSeconds: 60 } },
  }),
  timeouts("each job must have one", { a: job() }, "fail", {
    with: { at_most: "2h", explicit: true },
    message: "no timeout is set for a",
  }),
  timeouts("numbers in words", { a: job({ timeout: "one hour" }) }, "unknown", most),
  timeouts("a job that never runs", { a: job({ timeout: "9h", rules: [{ when: "never" }] }) }, "pass", most),
  timeouts("a job to ignore", { a: job({ timeout: "9h" }) }, "pass", {
    with: { at_most: "2h", except: ["a"] },
  }),
  timeouts("a job that starts another pipeline", { a: { trigger: "acme/other" } }, "pass", most),
  timeouts("a child pipeline has its own", { a: child }, "unknown", most),
];
