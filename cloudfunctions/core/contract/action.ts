import type { z } from 'zod';

/** One action of a function: how its input is checked, and (type only) what it answers. */
export interface Action<Schema extends z.ZodType, Output> {
  input: Schema;
  /** Never set: carries the output's type. */
  output?: Output;
}

/** Declares an action: `answers<Home>().to(z.object({ … }))`. */
export const answers = <Output>() => ({
  to: <Schema extends z.ZodType>(input: Schema): Action<Schema, Output> => ({ input }),
});
