/**
 * Replaces `@gitbeaker/requester-utils` in the bundle. It is the base class of the resources, without the requester's rate
 * limits, tokens and host, which our transport replaces.
 */
export class BaseResource {
  constructor({ requesterFn, prefixUrl = "" }) {
    this.url = `/api/v4/${prefixUrl}`;
    this.queryTimeout = null;
    this.requester = requesterFn({ url: this.url });
  }
}
