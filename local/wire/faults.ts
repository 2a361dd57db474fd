import { setTimeout as wait } from 'node:timers/promises';

/**
 * What a target is told to do instead of its work:
 * `delay` waits, then works; `fail` is a fault of the service (no verdict); `refuse` is the service's own clear no.
 */
export type Fault = (
  | { kind: 'delay'; ms: number }
  | { kind: 'fail'; message?: string }
  | { kind: 'refuse'; code: number | string; message?: string }
) & {
  /** How many calls it meets before it is over; for good when absent. */
  times?: number;
};

/** The switch tests use. A target is an openapi name (`security.msgSecCheck`) or a wire action (`storage.getUploadMetadata`). */
export interface Faults {
  /** null ends it. */
  set(target: string, fault: Fault | null): void;
  /** Waits out a delay; answers the fault the caller must act on, if any. */
  meet(target: string): Promise<Exclude<Fault, { kind: 'delay' }> | undefined>;
}

export function createFaults(): Faults {
  const active = new Map<string, { fault: Fault; left: number }>();
  return {
    set: (target, fault) => {
      if (fault) active.set(target, { fault, left: fault.times ?? Number.POSITIVE_INFINITY });
      else active.delete(target);
    },
    meet: async (target) => {
      const entry = active.get(target);
      if (!entry) return undefined;
      entry.left -= 1;
      if (entry.left <= 0) active.delete(target);
      if (entry.fault.kind !== 'delay') return entry.fault;
      await wait(entry.fault.ms);
      return undefined;
    },
  };
}
