/**
 * Replaces `@gitbeaker/rest` in the bundle: the same names, without the wrapper that instantiates all 193
 * resources and so keeps every one of them.
 */
export * from "@gitbeaker/core";
export { BaseResource } from "@gitbeaker/requester-utils";
