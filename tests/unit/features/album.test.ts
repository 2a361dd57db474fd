import { saveToAlbum } from '../../../src/platform/album/album.weapp';

type Options = Record<string, ((result: unknown) => void) | undefined>;

/** A phone whose owner answers so; what was asked of it, in order. */
function phone(answers: { saving: (string | null)[]; goesToSettings?: boolean; allows?: boolean; draws?: boolean }) {
  const asked: string[] = [];
  const sizes: unknown[] = [];
  const files = new Map<string, ArrayBuffer>([['drawn.png', new ArrayBuffer(4)]]);
  const saving = [...answers.saving];
  const wx = {
    env: { USER_DATA_PATH: 'wxfile://usr' },
    canvasToTempFilePath: ({ success, fail, destWidth, destHeight }: Options & Record<string, unknown>) => {
      sizes.push([destWidth, destHeight]);
      if (answers.draws === false) fail?.({ errMsg: 'fail' });
      else success?.({ tempFilePath: 'drawn.png' });
    },
    getFileSystemManager: () => ({
      readFileSync: (file: string) => files.get(file),
      writeFileSync: (file: string, data: ArrayBuffer) => files.set(file, data),
    }),
    saveImageToPhotosAlbum: ({ filePath, success, fail }: Options & { filePath: string }) => {
      asked.push(`save ${filePath}`);
      const refusal = saving.shift();
      if (refusal) fail?.({ errMsg: `saveImageToPhotosAlbum:fail ${refusal}` });
      else success?.({});
    },
    showModal: ({ success }: Options) => {
      asked.push('explain');
      success?.({ confirm: answers.goesToSettings === true });
    },
    openSetting: ({ success }: Options) => {
      asked.push('settings');
      success?.({ authSetting: { 'scope.writePhotosAlbum': answers.allows === true } });
    },
  };
  Object.assign(globalThis, { wx });
  return { asked, files, sizes };
}

const canvas = { width: 1, height: 1 };
const save = (mark?: (png: ArrayBuffer) => ArrayBuffer) => saveToAlbum({ canvas, name: 'poster', mark });

test('saves at once where it is allowed', async () => {
  const { asked, sizes } = phone({ saving: [null] });
  expect(await save()).toBe('saved');
  expect(asked).toEqual(['save drawn.png']);
  // Pixel for pixel what was drawn.
  expect(sizes).toEqual([[canvas.width, canvas.height]]);
});

test('a person who closes the panel is left alone', async () => {
  const { asked } = phone({ saving: ['cancel'] });
  expect(await save()).toBe('cancelled');
  expect(asked).toEqual(['save drawn.png']);
});

test('after a no it explains, offers the settings, and saves when they say yes', async () => {
  const { asked } = phone({ saving: ['auth deny', null], goesToSettings: true, allows: true });
  expect(await save()).toBe('saved');
  expect(asked).toEqual(['save drawn.png', 'explain', 'settings', 'save drawn.png']);
});

test('a second no is a no', async () => {
  const { asked } = phone({ saving: ['auth denied'], goesToSettings: true, allows: false });
  expect(await save()).toBe('refused');
  expect(asked).toEqual(['save drawn.png', 'explain', 'settings']);
  phone({ saving: ['auth deny'] });
  expect(await save()).toBe('refused');
});

test('what goes wrong is a failure and no exception', async () => {
  phone({ saving: ['file not found'] });
  expect(await save()).toBe('failed');
  phone({ saving: [], draws: false });
  expect(await save()).toBe('failed');
});

test('a marked picture is saved instead of the drawn one', async () => {
  const { asked, files } = phone({ saving: [null] });
  expect(await save(() => new ArrayBuffer(9))).toBe('saved');
  expect(asked).toEqual(['save wxfile://usr/poster.png']);
  expect(files.get('wxfile://usr/poster.png')?.byteLength).toBe(9);
});
