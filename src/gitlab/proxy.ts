/** Whether the proxies that the environment names are used. */

import type { Environment } from "../shared/environment.ts";

/** The agent's own proxy support is switched on by the same variable as Node's global one. */
export function usesProxy(env: Environment): boolean {
  return env.NODE_USE_ENV_PROXY === "1" && agentKnowsProxies(process.versions.node);
}

/** `proxyEnv` of http.Agent came with Node 22.21 and 24.5. */
export function agentKnowsProxies(version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > 24 || (major === 24 && minor >= 5) || (major === 22 && minor >= 21);
}
