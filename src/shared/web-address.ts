/** Addresses that people follow. */

/** Only `http` and `https`, without a login, a query or a fragment. */
export function webAddress(text = ""): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const { protocol, username, password, search, hash } = url;
  return /^https?:$/.test(protocol) && !(username || password || search || hash) ? url : undefined;
}
