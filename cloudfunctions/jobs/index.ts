import { presentExportRow } from '../core/presenters';
import { xlsx } from '../core/services/spreadsheet/xlsx';
import { callSource } from '../core/services/wechat/identity';
import { wechatContentCheck } from '../core/services/wechat/content-check';
import { wechatFiles } from '../core/services/wechat/files';
import { wechatPictureCheck } from '../core/services/wechat/picture-check';
import { createTimer } from '../core/timer';
import { anchorAudit } from '../core/usecases/anchor-audit';
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
  parts: {
    closed: () => closeAnswered(Date.now()),
    contacts: () => eraseContacts(Date.now()),
    swept: () => sweepPictures(Date.now(), { files: wechatFiles }),
    pictures: () => chasePictureChecks(Date.now(), { files: wechatFiles, pictureCheck: wechatPictureCheck }),
    rechecked: () => recheckTexts(Date.now(), { contentCheck: wechatContentCheck }),
    replayed: () => replayed(Date.now()),
    settled: () => settleErasures(Date.now(), { files: wechatFiles }),
    forgotten: () => forgetOld(Date.now()),
    anchored: () => anchorAudit(Date.now(), { files: wechatFiles }),
    moved: () => carryOutJobs(Date.now()),
    exportsSwept: () => sweepExports(Date.now(), { files: wechatFiles }),
    exported: () =>
      carryOutExports({ files: wechatFiles, spreadsheet: xlsx, present: presentExportRow, clock: Date.now }),
    erased: () => carryOutErasures(Date.now(), { files: wechatFiles }),
  },
});
