import { changePicture, findPendingTrace, SETTLED } from '../store/pictures';

/**
 * Writes WeChat's verdict on a picture. Only a trace that was stored and still waits is believed, once; answers whether
 * it was.
 */
export async function judgePicture(
  { traceId, status, label }: { traceId: string; status: 'pass' | 'risky'; label?: number },
  now: number,
): Promise<boolean> {
  const waiting = await findPendingTrace(traceId);
  if (!waiting) return false;
  let believed = false;
  await changePicture(waiting._id, ({ pendingTrace }) => {
    believed = pendingTrace === traceId;
    return believed ? { check: { status, traceId, label, at: now }, ...SETTLED } : null;
  });
  return believed;
}
