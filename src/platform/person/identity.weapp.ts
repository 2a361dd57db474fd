import { isSinglePage } from '@/platform/single-page/single-page';

/** Whether the server will know who acts: WeChat tells it everywhere but in single-page mode. */
export const hasIdentity = (): boolean => !isSinglePage();
