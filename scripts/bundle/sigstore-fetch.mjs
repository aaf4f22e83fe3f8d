/**
 * Replaces `make-fetch-happen` below Sigstore's client, which brings 850 KB for caches and old proxies: Node's own
 * `fetch` does what is needed here. The client repeats requests itself.
 */

/** @param {string} url @param {{ method: string, headers: object, body: string, timeout?: number }} options */
export default function fetchOnce(url, { method, headers, body, timeout = 30_000 }) {
  return fetch(url, { method, headers, body, redirect: "error", signal: AbortSignal.timeout(timeout) });
}
