import type { TextCheck } from './question';

/**
 * One picture of a person: first a place for it (`awaited`), then the file as the server keeps it (`kept`), at last one
 * that belongs to nothing and whose files go (`leaving`).
 */
export interface PictureRecord {
  /** Random; the path it is uploaded to and kept under is made of it. */
  _id: string;
  /** The sender's openid. Never leaves the server. */
  ownerId: string;
  state: 'awaited' | 'kept' | 'leaving';
  /** The kept file's id in the cloud's storage. Never leaves the server. */
  fileId?: string;
  questionId?: string;
  check: TextCheck;
  /** WeChat's trace of a check whose verdict has not come; only it is believed. */
  pendingTrace?: string;
  /** Without a verdict by then it is left to a person. */
  verdictBy?: number;
  /** Deleted then unless a question has taken it. */
  sweepAt?: number;
  createdAt: number;
}
