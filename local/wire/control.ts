import { z } from 'zod';
import { type Action, checked } from './action';

const times = z.number().int().positive().optional();
const fault = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('delay'), ms: z.number().int().nonnegative(), times }),
  z.object({ kind: z.literal('fail'), message: z.string().optional(), times }),
  z.object({
    kind: z.literal('refuse'),
    code: z.union([z.number(), z.string()]),
    message: z.string().optional(),
    times,
  }),
]);

const faultRequest = z.object({ target: z.string().min(1), fault: fault.nullable() });

/** `local.setFault {target, fault}`: the fault switch for a test in another process. */
export const setFault: Action = async (params, call) => {
  const { target, fault } = checked(faultRequest, params);
  call.faults.set(target, fault);
  return {};
};

const timeRequest = z.object({ at: z.number().int().nullable() });

/** `local.setTime {at}`: moves the cloud's clock, epoch ms; null returns to the machine's time. */
export const setTime: Action = async (params, call) => {
  call.clock.set(checked(timeRequest, params).at);
  return {};
};
