/** `sandbox`: starts the embedded GitLab and prints its address and tokens, and runs until it is interrupted. */

import { sample, startSandbox } from "../sandbox/index.ts";
import { exitCodes, RunError } from "../shared/errors.ts";
import { type Command, type Given, jsonFlag } from "./command.ts";
import type { Terminal } from "./terminal.ts";

export const sandbox: Command = {
  flags: [{ name: "port", value: "NUMBER", about: "port to listen on [any free port]" }, jsonFlag],
  run: serve,
};

async function serve({ flags }: Given, terminal: Terminal): Promise<number> {
  const embedded = await startSandbox({ port: portOf(flags) });
  const facts = {
    gitlab_url: embedded.url,
    gitlab_token: sample.token,
    project: sample.projectPath,
    merge_request: sample.mergeRequestIid,
    status_check: sample.statusCheckName,
    external_control: sample.controlId,
    external_control_secret: sample.controlSecret,
    other_tokens: Object.fromEntries(
      Object.entries(sample)
        .filter(([name, value]) => name.endsWith("Token") && typeof value === "string")
        .map(([name, value]) => [snakeCase(name.replace(/Token$/, "")), String(value)]),
    ),
    what_it_received: `${embedded.url}/-/sandbox`,
  };
  terminal.print(flags.has("json") ? JSON.stringify(facts, null, 2) : render(facts));
  await new Promise<void>((resolve) => {
    if (terminal.signal.aborted) resolve();
    else terminal.signal.addEventListener("abort", () => resolve(), { once: true });
  });
  await embedded.close();
  return exitCodes.compliant;
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function portOf(flags: ReadonlyMap<string, string>): number {
  const typed = flags.get("port");
  const port = Number(typed ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new RunError("INPUT_INVALID", `--port must be a number from 0 to 65535, not "${typed}"`);
  }
  return port;
}

function render(facts: Readonly<Record<string, string | number | Readonly<Record<string, string>>>>): string {
  const lines = Object.entries(facts).flatMap(([name, value]) =>
    typeof value === "object"
      ? Object.entries(value).map(([who, token]) => `${`token of ${who}`.padEnd(24)} ${token}`)
      : [`${name.padEnd(24)} ${value}`],
  );
  return [
    "An embedded GitLab is running. Everything in it is made up; stop it with Ctrl+C.",
    "",
    ...lines,
  ].join("\n");
}
