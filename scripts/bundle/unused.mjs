/**
 * Replaces packages that the bundled libraries import but Countersign never calls: gitbeaker's query builder and case
 * converter (our requester replaces them), and the toolkit's HTTP client and process runner.
 */
function unused() {
  throw new Error("this part of a library is not in the bundle");
}

export default { stringify: unused };
export const stringify = unused;
export const parse = unused;
export const camelizeKeys = unused;
export const decamelizeKeys = unused;
export class HttpClient {}
export class BearerCredentialHandler {}
