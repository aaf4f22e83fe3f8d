/** `url`, `tls`, `proxy` and `clock`: whether GitLab can be reached, all from one request. */

import { isExempt } from "../../gitlab/network.ts";
import { agentKnowsProxies, usesProxy } from "../../gitlab/proxy.ts";
import type { Exam } from "../exam.ts";
import { probe } from "../probe.ts";
import { type Finding, ok, problem, type Question, skipped, warning } from "../question.ts";

const url: Question = {
  id: "url",
  title: "‹gitlab_url› is the address of a GitLab",
  needs: [],
  async ask(exam) {
    const [wrong] = exam.wrong.url;
    if (wrong !== undefined)
      return problem(wrong, "give the root of the instance, with its sub-path if it has one");
    const { gitlabUrl } = exam.inputs;
    const probe = await exam.probe();
    if (probe.kind === "failure") {
      if (probe.about === "url") return problem(probe.detail, probe.fix);
      return {
        ...skipped(`${gitlabUrl} could not be asked, because of ${probe.about}`),
        because: [probe.about],
      };
    }
    if (probe.isGitLab) return ok(`${gitlabUrl} answers as GitLab`);
    const { status, headers } = probe.answer;
    const root = rootOf(headers.location, gitlabUrl);
    if (status >= 300 && status < 400 && root !== undefined)
      return problem(`${gitlabUrl} answers with a redirect to ${root}`, `set ‹gitlab_url› to ${root}`);
    if (status >= 500)
      return problem(
        `${gitlabUrl} answers ${status}`,
        "wait until GitLab is up again, or ask its administrator",
      );
    const below = await belowSubPath(exam);
    if (below !== undefined)
      return problem(
        `${gitlabUrl} does not answer as GitLab, but ${below} does`,
        `set ‹gitlab_url› to ${below}`,
      );
    return problem(
      `${gitlabUrl} answers ${status}, but not as GitLab's API does`,
      "give the root of the instance in ‹gitlab_url›, with its sub-path if it has one, such as https://example.com/gitlab; a sign-in proxy must let the API through",
    );
  },
};

/** The address of a Git remote does not show where the sub-path of the instance ends: it may be the first part. */
async function belowSubPath({ inputs, composed }: Exam): Promise<string | undefined> {
  const parts = typeof inputs.project === "string" ? inputs.project.split("/") : [];
  if (parts.length < 3) return undefined;
  const baseUrl = `${inputs.gitlabUrl}/${parts[0]}`;
  const found = await probe({ ...composed.transport.options, baseUrl });
  return found.kind === "answer" && found.isGitLab ? baseUrl : undefined;
}

/** The instance that a redirect leads to; without the login that an address may contain. */
function rootOf(location: string | undefined, from: string): string | undefined {
  if (location === undefined) return undefined;
  try {
    const { origin, pathname } = new URL(location, from);
    return `${origin}${pathname.replace(/\/api\/v4\/.*$/, "").replace(/\/$/, "")}`;
  } catch {
    return undefined;
  }
}

const tls: Question = {
  id: "tls",
  title: "The connection is encrypted, and the certificate is trusted",
  needs: [],
  async ask(exam) {
    if (exam.wrong.url.length > 0) return { ...skipped("‹gitlab_url› is not an address"), because: ["url"] };
    const { protocol, hostname } = new URL(exam.inputs.gitlabUrl);
    if (protocol === "http:") {
      return isThisMachine(hostname)
        ? ok("not used, because the address is on this machine")
        : warning(
            "the address begins with http://, so that everyone on the way can read the token",
            "use https:// in ‹gitlab_url›",
          );
    }
    if (exam.env.NODE_TLS_REJECT_UNAUTHORIZED === "0")
      return warning(
        "NODE_TLS_REJECT_UNAUTHORIZED=0 switches the check of certificates off",
        "unset it, and name the CA in CI_SERVER_TLS_CA_FILE or NODE_EXTRA_CA_CERTS",
      );
    const probe = await exam.probe();
    if (probe.kind === "answer")
      return ok(
        `the certificate of ${hostname} is trusted${exam.env.CI_SERVER_TLS_CA_FILE ? ", with CI_SERVER_TLS_CA_FILE" : ""}`,
      );
    if (probe.about === "tls") return problem(probe.detail, probe.fix);
    return { ...skipped(`not known, because of ${probe.about}`), because: [probe.about] };
  },
};

function isThisMachine(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127\./.test(hostname);
}

const proxy: Question = {
  id: "proxy",
  title: "A proxy that is named is used",
  needs: [],
  async ask(exam) {
    if (exam.wrong.url.length > 0) return { ...skipped("‹gitlab_url› is not an address"), because: ["url"] };
    const root = new URL(exam.inputs.gitlabUrl);
    const name = root.protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY";
    const variable = [name, name.toLowerCase()].find((one) => exam.env[one]);
    const probe = await exam.probe();
    if (probe.kind === "failure" && probe.about === "proxy")
      return problem(
        `${variable ?? name} names a proxy that does not let the connection through; ${probe.detail}`,
        `check ${variable ?? name}, or add ${root.hostname} to NO_PROXY`,
      );
    if (variable === undefined) return ok("none is named");
    if (isExempt(root, exam.env.NO_PROXY ?? exam.env.no_proxy ?? ""))
      return ok(`${variable} is not used, because NO_PROXY names ${root.hostname}`);
    return usesProxy(exam.env) ? ok(`${variable} is used`) : unusedProxy(variable, exam);
  },
};

function unusedProxy(variable: string, { env }: Exam): Finding {
  const isKnown = agentKnowsProxies(process.versions.node);
  return warning(
    `${variable} is set, but not used${isKnown && env.NODE_USE_ENV_PROXY === undefined ? ", because NODE_USE_ENV_PROXY is not set" : ""}`,
    isKnown
      ? "set NODE_USE_ENV_PROXY=1, as the component does; or unset the proxy"
      : `Node ${process.versions.node} cannot use a proxy: take Node 22.21, 24.5 or newer, and set NODE_USE_ENV_PROXY=1`,
  );
}

const clock: Question = {
  id: "clock",
  title: "This machine's clock agrees with GitLab's",
  needs: ["url"],
  async ask(exam) {
    const probe = await exam.probe();
    const offsetMs = probe.kind === "answer" ? probe.clockOffsetMs : undefined;
    if (offsetMs === undefined)
      return skipped("GitLab's answer does not show its clock", "have the proxy pass on the header Date");
    const seconds = Math.round(Math.abs(offsetMs) / 1000);
    const detail = `this machine's clock is ${seconds} s ${offsetMs > 0 ? "behind" : "ahead of"} GitLab's`;
    const fix = "synchronize this machine's clock with NTP";
    if (seconds >= 600) return problem(detail, fix);
    if (seconds >= 5) return warning(`${detail}, which Countersign corrects`, fix);
    return ok(seconds < 2 ? "the clocks agree" : detail);
  },
};

export const questions: readonly Question[] = [url, tls, proxy, clock];
