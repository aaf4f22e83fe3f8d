/**
 * `zod/mini`, with one schema for each kind of value that has no parameters. A schema never changes, and a job's start
 * builds nearly two hundred of them, at 25 microseconds each.
 */

import * as mini from "zod/mini";

export * from "zod/mini";

const text = mini.string();
const truth = mini.boolean();
const amount = mini.number();
const anything = mini.unknown();

export const string = ((params) => (params === undefined ? text : mini.string(params))) as typeof mini.string;
export const boolean = ((params) =>
  params === undefined ? truth : mini.boolean(params)) as typeof mini.boolean;
export const number = ((params) =>
  params === undefined ? amount : mini.number(params)) as typeof mini.number;
export const unknown: typeof mini.unknown = () => anything;
