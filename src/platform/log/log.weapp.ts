import type { Log } from './types';

/** WeChat's realtime log, found in the console by the reference number. */
export const log: Log = (code, about) => {
  const manager = wx.getRealtimeLogManager?.();
  if (!manager) return;
  if (code === 'internal') manager.error(code, about);
  else manager.info(code, about);
  if (about.ref) manager.setFilterMsg(about.ref);
};
