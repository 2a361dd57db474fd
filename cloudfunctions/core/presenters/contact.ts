import type { ConcernedView, ContactGuideView, ContactView, ForwardedContact, SealedPhoneView } from '../contract';
import { CONTACT_OFF } from '../contract/constants';
import { type Contact, maskContact } from '../domain/contact';
import type { QuestionRecord } from '../domain/records';

/** What an asker is told before they leave contact details. */
export const presentContactGuide = (guide: { kept: boolean; calledFrom: readonly string[] }): ContactGuideView => ({
  ...(guide.kept ? {} : { off: CONTACT_OFF }),
  calledFrom: [...guide.calledFrom],
});

/** A number for the device to keep and send, which it cannot read. */
export const presentSealedPhone = ({ sealed, masked }: SealedPhoneView): SealedPhoneView => ({ sealed, masked });

/** Contact details, masked; only the tick for whom `contact` was not read. Nothing where there are none. */
export const presentContact = (question: QuestionRecord, contact: Contact | null): { contact?: ContactView } =>
  question.contact
    ? { contact: { ...(contact ? maskContact(contact) : {}), mayForward: question.contact.mayForward } }
    : {};

/** The same whole, for its owner's copy of their data. */
export const presentOwnContact = (question: QuestionRecord, contact: Contact | null): { contact?: ContactView } =>
  question.contact && contact ? { contact: { ...contact, mayForward: question.contact.mayForward } } : {};

/** Whom a report is about. */
export const presentConcerned = ({ concerned }: QuestionRecord): { concerned?: ConcernedView } =>
  concerned
    ? {
        concerned: {
          ...(concerned.name === undefined ? {} : { name: concerned.name }),
          ...(concerned.unit ? { unitName: concerned.unit.name } : {}),
          hidden: concerned.hidden,
        },
      }
    : {};

/** The same whole, for a unit outside the app that may have it. */
export const presentForwarded = ({ name, phone, address }: Contact): ForwardedContact['contact'] => ({
  ...(name === undefined ? {} : { name }),
  ...(phone === undefined ? {} : { phone }),
  ...(address === undefined ? {} : { address }),
});
