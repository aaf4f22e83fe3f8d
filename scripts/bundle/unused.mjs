/**
 * Stands in for packages that the bundled libraries import and we never call: gitbeaker's own rate limiter, query
 * builder and glob (our requester replaces them), and the toolkit's HTTP client and process runner.
 */
function unused() {
  throw new Error("this part of a library is not in the bundle");
}

export default { isMatch: unused, stringify: unused };
export const stringify = unused;
export const parse = unused;
export class RateLimiterQueue {}
export class RateLimiterMemory {}
export class HttpClient {}
export class BearerCredentialHandler {}
