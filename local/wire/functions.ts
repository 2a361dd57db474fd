import { z } from 'zod';
import { type Action, checked } from './action';

const request = z.object({ function_name: z.string().min(1), request_data: z.string().default('') });

/** `callFunction` from a function or a script; the answer is the other function's, as JSON text. */
export const invokeFunction: Action = async (params, call) => {
  const { function_name, request_data } = checked(request, params);
  return { data: { response_data: await call.invokeFunction(function_name, request_data || '{}', call.invocation) } };
};
