import type { InvitationRecord } from '../domain/records';
import { invitations } from './collections';
import { keyed } from './keyed';
import type { Transaction } from './transaction';

/** Without the characters people take for one another: 0/O, 1/I/L, 2/Z, 5/S, 8/B, U/V. */
const ALPHABET = '34679ACDEFGHJKMNPQRTWXY';
const LENGTH = 12;
/** What a byte must be below, so that every character is as likely as any other. */
const EVEN = 256 - (256 % ALPHABET.length);

export const INVITATION_HOURS = 72;
export const invitationEnd = (now: number): number => now + INVITATION_HOURS * 60 * 60_000;

/**
 * The code of an invitation, 12 characters. It is made of the command that asked for it, so that the same command sent
 * again answers the same code although it is stored nowhere. Needs SERVER_SECRET.
 */
export function invitationCode(personId: string, commandId: string): string {
  let code = '';
  for (let block = 0; code.length < LENGTH; block += 1) {
    for (const byte of Buffer.from(keyed(personId, 'invitation-code', String(block), commandId), 'base64url')) {
      if (byte < EVEN && code.length < LENGTH) code += ALPHABET[byte % ALPHABET.length];
    }
  }
  return code;
}

/** Where an invitation of that code is kept. However it was typed: spaces, dashes and case say nothing. */
export const invitationId = (code: string): string => keyed('invitation', code.replace(/[\s-]/g, '').toUpperCase());

/** A code as its maker is answered it. */
export interface MadeCode {
  code: string;
  name: string;
  expiresAt: number;
}

export const invitationIn = (tx: Transaction, id: string): Promise<InvitationRecord | null> => tx.get(invitations, id);
export const addInvitation = (tx: Transaction, record: InvitationRecord): Promise<void> => tx.add(invitations, record);
export const writeInvitation = (tx: Transaction, record: InvitationRecord): Promise<void> =>
  tx.replace(invitations, record);

export const findInvitation = (id: string): Promise<InvitationRecord | null> => invitations.byId(id);

/** More than wait at one time anywhere. */
const OPEN = 100;

/** What nobody used yet, newest first, those that expired lately included. */
export const listOpenInvitations = async (): Promise<InvitationRecord[]> =>
  (await invitations.page({ where: { state: 'open' }, orderBy: 'at', direction: 'desc', limit: OPEN })).rows;

/** Names do not stay for longer than somebody may ask what became of an invitation. */
const KEPT_FOR = 30 * 24 * 60 * 60_000;

/** Removes up to `limit` that ended long ago; answers how many. */
export async function forgetOldInvitations(now: number, limit: number): Promise<number> {
  const { rows } = await invitations.page({
    where: {},
    orderBy: 'expiresAt',
    direction: 'asc',
    upTo: now - KEPT_FOR,
    limit,
    fields: ['_id'],
  });
  await invitations.removeAll(rows.map(({ _id }) => _id));
  return rows.length;
}
