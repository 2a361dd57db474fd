import type { WritingKind } from '../domain/writing-limits';
import type { ActionKey } from './rule';

export interface Writing {
  /** Which limit it counts against. */
  kind: WritingKind;
  /** Others get to read it, so it stops while asking is off. */
  stopsWhenOff: boolean;
  /** It is text, so a muted person may not. */
  stopsWhenMuted: boolean;
}

/** What a person does in their own name. */
export type PersonsAction = Extract<ActionKey, `citizen.${string}` | `upload.${string}`>;

const text = (kind: WritingKind): Writing => ({ kind, stopsWhenOff: true, stopsWhenMuted: true });
const mark: Writing = { kind: 'marks', stopsWhenOff: false, stopsWhenMuted: false };

/**
 * What a person writes, by action; null where nothing is limited: reading, the law's rights (consent, taking back a
 * question or what is public of it), and the answer to what the office asked of them.
 *
 * Votes and favourites belong to the cards and stay when asking is off. A muted person may still have a decline
 * reviewed, which is a right of theirs.
 */
export const WRITING: Record<PersonsAction, Writing | null> = {
  'citizen.ask': text('ask'),
  'citizen.follow_up': text('words'),
  'citizen.thank': text('words'),
  'citizen.rate': text('words'),
  'citizen.ask_public_change': text('words'),
  // Nobody reads it but the office, so a muted person may; a code of the phone button may cost the office a fee.
  'citizen.give_contact': { ...text('words'), stopsWhenMuted: false },
  'citizen.read_phone': { ...text('words'), stopsWhenMuted: false },
  'citizen.request_review': { ...text('words'), stopsWhenOff: false, stopsWhenMuted: false },
  'citizen.like_featured': { ...mark, stopsWhenOff: true },
  'citizen.vote_card': mark,
  'citizen.set_favourite': mark,
  'citizen.notify_me': mark,
  'citizen.remind_tomorrow': mark,

  'citizen.erase_my_data': mark,

  'citizen.me': null,
  'citizen.my_data': null,
  'citizen.copy_my_data': null,
  'citizen.agree_privacy': null,
  'citizen.my_questions': null,
  'citizen.my_question': null,
  'citizen.decide_public_version': null,
  'citizen.withdraw_consent': null,
  'citizen.withdraw_question': null,
  'citizen.contact_guide': null,
  'citizen.remove_contact': null,
  'citizen.favourites': null,
  'citizen.marks': null,
  'citizen.pictures': null,

  'upload.ticket': { ...mark, stopsWhenOff: true, stopsWhenMuted: true },
  // With a ticket that was let through.
  'upload.take_in': null,
  'upload.remove': null,
};
