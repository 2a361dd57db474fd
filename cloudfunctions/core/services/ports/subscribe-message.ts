import type { SendOutcome } from '../../domain/message';
import type { MessageEvent } from '../../domain/records';
import { inTime } from './in-time';

/** A message as the product knows it; which template carries it and in which fields is the port's business. */
export interface Message {
  /** The receiver's openid. */
  to: string;
  event: MessageEvent;
  /** What the template's fields can show; each fits into 20 characters. */
  words: { title: string; day: string };
  /** The page a tap opens, without a slash in front. */
  page: string;
}

export interface SubscribeMessage {
  /** Sends once, spending one consent of the receiver. Rejects when it is not known whether it was sent. */
  send(message: Message): Promise<SendOutcome>;
}

/** A send takes a tenth of a second; after this the answer no longer counts. */
const PATIENCE_MS = 8000;

/** Sends and says what came of it. An error or too long a silence is `unknown`: the message may have gone out. */
export const sendOnce = async (port: SubscribeMessage, message: Message): Promise<SendOutcome> =>
  (await inTime(port.send(message), PATIENCE_MS)) ?? { kind: 'unknown' };
