/**
 * Replaces `@gitbeaker/rest` in the bundle. It exports the same names without the wrapper, which instantiates all 193
 * resources and so keeps all of them in the bundle.
 */
export * from "@gitbeaker/core";
export { BaseResource } from "@gitbeaker/requester-utils";
