/** Where the log is shown: how its sections fold, and whether it has colours. */

import type { Environment } from "../shared/environment.ts";
export type Host = "gitlab" | "github" | "terminal" | "plain";
export type Tone = "bold" | "dim" | "red" | "green" | "yellow";

export interface Surface {
  readonly host: Host;
  tone(text: string, ...tones: readonly Tone[]): string;
  /** A part that the reader can fold. Its name must be unique. */
  section(name: string, title: string, body: readonly string[]): string[];
}

const codes: Readonly<Record<Tone, number>> = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 };

/** @param seconds Unix time for GitLab's section markers */
export function createSurface(host: Host, useColour: boolean, seconds: () => number): Surface {
  return {
    host,
    tone: (text, ...tones) =>
      useColour ? `\u001b[${tones.map((tone) => codes[tone]).join(";")}m${text}\u001b[0m` : text,
    section(name, title, body) {
      if (host === "gitlab") {
        const start = `\u001b[0Ksection_start:${seconds()}:countersign_${name}[collapsed=true]\r\u001b[0K${title}`;
        return [start, ...body, `\u001b[0Ksection_end:${seconds()}:countersign_${name}\r\u001b[0K`];
      }
      return host === "github" ? [`::group::${title}`, ...body, "::endgroup::"] : [title, ...body];
    },
  };
}

/** Reads the surface from the environment: GitLab's job log, a GitHub runner, a terminal, or a plain file. */
export function detectSurface(env: Environment, isTerminal: () => boolean, seconds: () => number): Surface {
  const host =
    env.GITLAB_CI === "true"
      ? "gitlab"
      : env.GITHUB_ACTIONS === "true"
        ? "github"
        : isTerminal()
          ? "terminal"
          : "plain";
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== "0";
  const refused = (env.NO_COLOR ?? "") !== "" || env.TERM === "dumb" || env.FORCE_COLOR === "0";
  return createSurface(host, !refused && (forced || host !== "plain"), seconds);
}
