import { create } from 'zustand';
import { useAskDraft } from '@/features/ask/draft';
import { picturesComing } from '@/features/ask/pictures-coming';
import { type CallError, call, saysGone, toCallError } from '@/platform/call';
import type { ChosenPicture } from '@/platform/upload/types';
import { sendPicture } from '@/platform/upload/upload';

/** A picture on its way to the question being written. */
export interface Upload {
  key: string;
  /** Where it can be seen: on the device, or at the server's address. Absent while that is asked for. */
  path?: string;
  /** How far its file is, from 0 to 1. */
  progress: number;
  state: 'sending' | 'kept' | 'failed';
  id?: string;
  error?: CallError;
}

export const useUploads = create<{ uploads: Upload[] }>(() => ({ uploads: [] }));

const change = (key: string, by: Partial<Upload>) =>
  useUploads.setState(({ uploads }) => ({
    uploads: uploads.map((upload) => (upload.key === key ? { ...upload, ...by } : upload)),
  }));
const find = (key: string) => useUploads.getState().uploads.find((upload) => upload.key === key);
const leave = (key: string) =>
  useUploads.setState(({ uploads }) => ({ uploads: uploads.filter((upload) => upload.key !== key) }));

const inDraft = () => useAskDraft.getState().pictures;
const keepInDraft = (pictures: string[]) => useAskDraft.getState().change({ pictures });

/** The server may already have thrown it away. */
const removeAtServer = (id: string) =>
  call('upload', 'remove', { id }).catch((thrown: unknown) => {
    if (!saysGone(toCallError(thrown))) throw thrown;
  });

async function send(key: string, picture: ChosenPicture): Promise<void> {
  picturesComing.count += 1;
  change(key, { state: 'sending', progress: 0, error: undefined });
  try {
    // What an attempt before left behind would count against how many may be on their way.
    const before = find(key)?.id;
    if (before) await removeAtServer(before);
    const ticket = await call('upload', 'ticket', {});
    change(key, { id: ticket.id });
    await sendPicture(picture, ticket.path, (progress) => change(key, { progress }));
    await call('upload', 'take_in', { id: ticket.id });
    // Deleted while it was under way.
    if (!find(key)) return void removeAtServer(ticket.id).catch(() => undefined);
    keepInDraft([...inDraft(), ticket.id]);
    change(key, { state: 'kept', progress: 1 });
  } catch (thrown) {
    change(key, { state: 'failed', error: toCallError(thrown) });
  } finally {
    picturesComing.count -= 1;
  }
}

let made = 0;

/** Sends pictures, each by itself; one that fails stays to be tried again. */
export async function addPictures(pictures: readonly ChosenPicture[]): Promise<void> {
  const added = pictures.map((picture) => {
    made += 1;
    return { key: `picture-${made}`, picture };
  });
  useUploads.setState(({ uploads }) => ({
    uploads: [
      ...uploads,
      ...added.map(({ key, picture }) => ({ key, path: picture.path, progress: 0, state: 'sending' as const })),
    ],
  }));
  // One after another: a phone's line is narrow, and what has arrived is safe.
  for (const { key, picture } of added) if (find(key)) await send(key, picture);
}

/** Sends a failed one again. */
export async function retryUpload({ key, path }: Upload): Promise<void> {
  if (path !== undefined) await send(key, { path });
}

/** Deletes a picture, here and at the server. Rejects with a CallError while the server could not be told. */
export async function deleteUpload({ key, id, state }: Upload): Promise<void> {
  if (id !== undefined && state === 'kept') {
    await removeAtServer(id);
    keepInDraft(inDraft().filter((other) => other !== id));
  } else if (id !== undefined && state === 'failed') void removeAtServer(id).catch(() => undefined);
  leave(key);
}

/**
 * Takes up the pictures of the draft: those of a program closed since are shown from the server, those the server no
 * longer has leave the draft, and those of a question sent since leave the page.
 */
export async function takeUpDraft(): Promise<void> {
  const ids = inDraft();
  useUploads.setState(({ uploads }) => ({
    uploads: uploads.filter(({ state, id = '' }) => state !== 'kept' || ids.includes(id)),
  }));
  const known = new Set(useUploads.getState().uploads.map(({ id }) => id));
  const missing = ids.filter((id) => !known.has(id));
  useUploads.setState(({ uploads }) => ({
    uploads: [...missing.map((id) => ({ key: id, id, progress: 1, state: 'kept' as const })), ...uploads],
  }));
  for (const id of missing) {
    try {
      change(id, { path: (await call('upload', 'take_in', { id })).url });
    } catch (thrown) {
      if (!saysGone(toCallError(thrown))) continue;
      leave(id);
      keepInDraft(inDraft().filter((other) => other !== id));
    }
  }
}
