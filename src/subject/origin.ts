/** Reads from the address of a Git remote which project of which GitLab it is. */

export interface Origin {
  /** Root of the instance. It has no sub-path, which the address does not show; see `projectBelow`. */
  readonly url: string;
  /** Full path, with the sub-path of the instance if it has one and the address is one of http. */
  readonly path: string;
}

/** Undefined for what is not a remote of a server: a folder, a bundle. A login in the address is dropped. */
export function parseOrigin(address: string): Origin | undefined {
  const text = address.trim();
  const isUrl = /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
  return isUrl ? fromUrl(text) : fromScpLike(text);
}

function fromUrl(text: string): Origin | undefined {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return undefined;
  }
  const { protocol, hostname, host, pathname } = url;
  const path = projectPath(decoded(pathname));
  if (hostname === "" || path === undefined) return undefined;
  // The port of ssh says nothing about the port of the web server.
  if (/^(git\+)?ssh:$/.test(protocol)) return { url: `https://${webHost(hostname)}`, path };
  if (protocol === "https:" || protocol === "http:") return { url: `${protocol}//${host}`, path };
  return undefined;
}

/** `git@host:group/project.git`. A single letter before the colon is a drive of Windows. */
function fromScpLike(text: string): Origin | undefined {
  const [, host = "", rest = ""] =
    /^(?:[^@/\s]+@)?(\[[0-9a-f:]+\]|[\w.-]{2,}):(?!\/\/)(.+)$/i.exec(text) ?? [];
  const path = projectPath(rest);
  return host === "" || path === undefined ? undefined : { url: `https://${webHost(host)}`, path };
}

/** GitLab.com takes ssh on port 443 at another name. */
function webHost(host: string): string {
  return host.toLowerCase() === "altssh.gitlab.com" ? "gitlab.com" : host;
}

/** A project is in a group or belongs to a user, so its path has at least two parts. */
function projectPath(text: string): string | undefined {
  const path = text.replace(/^\/+|\/+$/g, "").replace(/\.git$/, "");
  return /^[^\s/?#:]+(\/[^\s/?#:]+)+$/.test(path) ? path : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The project's path on the instance that an input names; undefined if the origin is on another one. Port and scheme
 * may differ, because those of ssh do.
 */
export function projectBelow(origin: Origin, instance: string): string | undefined {
  let named: URL;
  try {
    named = new URL(instance);
  } catch {
    return undefined;
  }
  if (named.hostname.toLowerCase() !== new URL(origin.url).hostname.toLowerCase()) return undefined;
  const root = named.pathname.replace(/^\/+|\/+$/g, "");
  const isBelow = root !== "" && origin.path.toLowerCase().startsWith(`${root.toLowerCase()}/`);
  return isBelow ? projectPath(origin.path.slice(root.length)) : origin.path;
}
