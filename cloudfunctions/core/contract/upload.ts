import { z } from 'zod';
import { answers } from './action';
import { pictureId } from './fields';
import type { PictureView, RemovedPicture, UploadTicket } from './views';

/** Pictures on their way to a question. Everything is refused without an identity. */
export const upload = {
  /** A place for one picture; the device puts its file there. */
  ticket: answers<UploadTicket>().to(z.object({})),
  /** Checks what the device put there and keeps it. Sent again, it answers the same. */
  take_in: answers<PictureView>().to(z.object({ id: pictureId })),
  /** Deletes a picture for good, whether a question has it or not. */
  remove: answers<RemovedPicture>().to(z.object({ id: pictureId })),
};
