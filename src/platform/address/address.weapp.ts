import type { KeepInAddress } from './types';

/** WeChat shows no address and keeps a page as it is: there is nothing to do. */
export const keepInAddress: KeepInAddress = () => undefined;
