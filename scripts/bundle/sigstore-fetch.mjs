/**
 * Replaces `make-fetch-happen` in Sigstore's client, which has 850 KB for caches and old proxies. Node's own `fetch`
 * suffices here, because the client itself repeats requests.
 */

/** @param {string} url @param {{ method: string, headers: object, body: string, timeout?: number }} options */
export default function fetchOnce(url, { method, headers, body, timeout = 30_000 }) {
  return fetch(url, { method, headers, body, redirect: "error", signal: AbortSignal.timeout(timeout) });
}
