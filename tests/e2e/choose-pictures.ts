import type { Hand } from './session';

/** On the page of the draft's pictures: takes these files from the phone. */
export async function choosePictures({ page, tap }: Hand, files: readonly string[]): Promise<void> {
  const asked = page.waitForEvent('filechooser');
  await tap('button', /^(从手机选图片|再加一张)/);
  await (await asked).setFiles([...files]);
}
