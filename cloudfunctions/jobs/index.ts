import { presentExportRow } from '../core/presenters';
import { xlsx } from '../core/services/spreadsheet/xlsx';
import { callSource } from '../core/services/wechat/identity';
import { wechatContentCheck } from '../core/services/wechat/content-check';
import { wechatFiles } from '../core/services/wechat/files';
import { wechatPictureCheck } from '../core/services/wechat/picture-check';
import { createTimer } from '../core/timer';
import { carryOutErasures } from '../core/usecases/carry-out-erasures';
import { carryOutExports } from '../core/usecases/carry-out-exports';
import { carryOutJobs } from '../core/usecases/carry-out-jobs';
import { chasePictureChecks } from '../core/usecases/chase-picture-checks';
import { closeAnswered } from '../core/usecases/close-answered';
import { eraseContacts } from '../core/usecases/erase-contacts';
import { forgetOld } from '../core/usecases/forget-old';
import { recheckTexts } from '../core/usecases/recheck-texts';
import { replayErasures } from '../core/usecases/replay-erasures';
import { settleErasures } from '../core/usecases/settle-erasures';
import { sweepExports } from '../core/usecases/sweep-exports';
import { sweepPictures } from '../core/usecases/sweep-pictures';

const HOUR = 60 * 60_000;
let lookedForErasures = 0;

/** A restored backup is noticed by a new instance at once, by a running one within the hour. */
async function replayed(now: number): Promise<number> {
  if (now - lookedForErasures < HOUR) return 0;
  const count = await replayErasures({ files: wechatFiles });
  lookedForErasures = now;
  return count;
}

/** Each minute: what falls due by itself. */
export const main = createTimer('jobs', {
  source: callSource,
  step: async () => ({
    closed: await closeAnswered(Date.now()),
    contacts: await eraseContacts(Date.now()),
    swept: await sweepPictures(Date.now(), { files: wechatFiles }),
    ...(await chasePictureChecks(Date.now(), { files: wechatFiles, pictureCheck: wechatPictureCheck })),
    rechecked: await recheckTexts(Date.now(), { contentCheck: wechatContentCheck }),
    replayed: await replayed(Date.now()),
    settled: await settleErasures(Date.now(), { files: wechatFiles }),
    ...(await forgetOld(Date.now())),
    ...(await carryOutJobs(Date.now())),
    exportsSwept: await sweepExports(Date.now(), { files: wechatFiles }),
    ...(await carryOutExports({
      files: wechatFiles,
      spreadsheet: xlsx,
      present: presentExportRow,
      clock: Date.now,
    })),
    // Last: it throws while one of them cannot go on.
    erased: await carryOutErasures(Date.now(), { files: wechatFiles }),
  }),
});
