/**
 * Replaces `@gitbeaker/requester-utils` in the bundle: the base class of its resources without the rate limits,
 * tokens and host of its own requester, which our transport replaces.
 */
export class BaseResource {
  constructor({ requesterFn, prefixUrl = "" }) {
    this.url = `/api/v4/${prefixUrl}`;
    this.queryTimeout = null;
    this.requester = requesterFn({ url: this.url });
  }
}
