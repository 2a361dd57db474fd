import type { PictureView, StaffPictureView, UploadTicket } from '../contract';
import { needsPerson } from '../domain/pictures/standing';
import type { PictureRecord } from '../domain/records';
import { type Actor, can, mayOpenRisky, mayReadOriginal, type Subject } from '../policies';

/** A kept picture and the address it can be seen at for a while. */
interface Shown {
  picture: PictureRecord;
  url: string;
}

export const presentTicket = ({ id, path }: UploadTicket): UploadTicket => ({ id, path });

/** A picture to whoever sent it: they see their own, checked or not. */
export const presentPicture = ({ picture, url }: Shown): PictureView => ({
  id: picture._id,
  url,
  check: picture.check.status,
});

/** The pictures of a question to staff: a risky one is folded to all but those who judge it. */
export const presentStaffPictures = (
  { shown, ...subject }: Subject & { shown: readonly Shown[] },
  actor: Actor,
): StaffPictureView[] =>
  shown.map(({ picture, url }) => ({
    id: picture._id,
    url:
      mayReadOriginal(actor, subject.question) && (picture.check.status !== 'risky' || mayOpenRisky(actor))
        ? url
        : null,
    check: picture.check.status,
    mayDecide: needsPerson(picture) && can(actor, 'desk.decide_picture', subject),
  }));
