import type { ChoosePictures, SendPicture } from '../../../src/platform/upload/types';

interface Port {
  choosePictures: ChoosePictures;
  sendPicture: SendPicture;
}

/** What a test decides of the device, and what it sees of it. */
interface Device {
  /** What the person picks, as the album has it; null when they change their mind. */
  picks: readonly Picked[] | null;
  /** Longest sides the pictures were made to. */
  sides: number[];
  /** How the next send ends. */
  sends: 'arrives' | 'line broke' | 'refused';
  /** Where each file went. */
  sent: string[];
}

interface Picked {
  name: string;
  width: number;
  height: number;
  /** It is a picture the device can open. */
  opens?: boolean;
}

interface Platform {
  file: string;
  install(device: Device): void;
}

const globals = globalThis as unknown as Record<string, unknown>;
const later = (work: () => void) => void setTimeout(work, 0);

const weapp: Platform = {
  file: '../../../src/platform/upload/upload.weapp',
  install: (device) => {
    globals.wx = {
      chooseMedia: ({ count, success, fail }: WechatMiniprogram.ChooseMediaOption) =>
        later(() => {
          if (!device.picks) fail?.({ errMsg: 'chooseMedia:fail cancel' } as never);
          else
            success?.({ tempFiles: device.picks.slice(0, count).map(({ name }) => ({ tempFilePath: name })) } as never);
        }),
      getImageInfo: ({ src, success, fail }: WechatMiniprogram.GetImageInfoOption) =>
        later(() => {
          const picked = device.picks?.find(({ name }) => name === src);
          if (picked?.opens === false) fail?.({ errMsg: 'getImageInfo:fail' } as never);
          else success?.({ width: picked?.width, height: picked?.height } as never);
        }),
      compressImage: (o: WechatMiniprogram.CompressImageOption) =>
        later(() => {
          device.sides.push(Math.max(Number(o.compressedWidth), Number(o.compressedHeight)));
          o.success?.({ tempFilePath: `small-${o.src}` } as never);
        }),
      cloud: {
        uploadFile: (o: { cloudPath: string; success(): void; fail(error: { errMsg: string }): void }) => {
          const onProgress: ((update: { progress: number }) => void)[] = [];
          later(() => {
            for (const tell of onProgress) tell({ progress: 50 });
            if (device.sends === 'line broke') o.fail({ errMsg: 'uploadFile:fail network error' });
            else if (device.sends === 'refused') o.fail({ errMsg: 'uploadFile:fail permission denied' });
            else {
              device.sent.push(o.cloudPath);
              o.success();
            }
          });
          return { onProgressUpdate: (tell: (update: { progress: number }) => void) => void onProgress.push(tell) };
        },
      },
    };
  },
};

const h5: Platform = {
  file: '../../../src/platform/upload/upload.h5',
  install: (device) => {
    const files = new Map<string, Picked>();
    globals.URL = {
      createObjectURL: (file: Picked) => {
        files.set(`blob:${file.name}`, file);
        return `blob:${file.name}`;
      },
      revokeObjectURL: () => {},
    };
    globals.Image = class {
      onload = () => {};
      onerror = () => {};
      naturalWidth = 0;
      naturalHeight = 0;
      set src(address: string) {
        const { width = 0, height = 0, opens = true } = files.get(address) ?? {};
        this.naturalWidth = width;
        this.naturalHeight = height;
        later(() => (opens ? this.onload() : this.onerror()));
      }
    };
    globals.document = {
      createElement: (tag: string) => {
        if (tag === 'input') {
          const input = {
            files: device.picks ?? [],
            onchange: () => {},
            oncancel: () => {},
            click: () => later(() => (device.picks ? input.onchange() : input.oncancel())),
          };
          return input;
        }
        const canvas = {
          width: 0,
          height: 0,
          getContext: () => ({ fillRect: () => {}, drawImage: () => {} }),
          toBlob: (done: (blob: Picked) => void) => {
            device.sides.push(Math.max(canvas.width, canvas.height));
            later(() => done({ name: `small-${device.sides.length}`, width: canvas.width, height: canvas.height }));
          },
        };
        return canvas;
      },
    };
    globals.localStorage = { getItem: () => 'dev-citizen-1', setItem: () => {} };
    globals.XMLHttpRequest = class {
      status = 0;
      upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
      onload = () => {};
      onerror = () => {};
      path = '';
      open(_method: string, path: string) {
        this.path = path.replace('/files/', '');
      }
      setRequestHeader() {}
      send() {
        later(() => {
          this.upload.onprogress?.({ loaded: 1, total: 2 });
          if (device.sends === 'line broke') return this.onerror();
          this.status = device.sends === 'arrives' ? 200 : 403;
          if (device.sends === 'arrives') device.sent.push(this.path);
          this.onload();
        });
      }
    };
  },
};

describe.each([
  ['WeChat', weapp],
  ['a browser', h5],
])('pictures on %s', (_name, platform) => {
  let device: Device;
  let port: Port;
  beforeEach(() => {
    device = { picks: [{ name: 'a.jpg', width: 4000, height: 3000 }], sides: [], sends: 'arrives', sent: [] };
    platform.install(device);
    jest.resetModules();
    port = jest.requireActual<Port>(platform.file);
  });
  const one = async () => {
    const [picture] = await port.choosePictures(1);
    if (!picture) throw new Error('nothing chosen');
    return picture;
  };

  test('are made no longer than the server keeps them, and never larger', async () => {
    device.picks = [
      { name: 'a.jpg', width: 4000, height: 3000 },
      { name: 'b.jpg', width: 300, height: 900 },
    ];
    const chosen = await port.choosePictures(3);
    expect([chosen.length, device.sides]).toEqual([2, [1600, 900]]);
  });

  test('no more than there is room for, and nothing when nothing was chosen', async () => {
    device.picks = [1, 2, 3].map((n) => ({ name: `${n}.jpg`, width: 100, height: 100 }));
    expect(await port.choosePictures(2)).toHaveLength(2);
    device.picks = null;
    expect(await port.choosePictures(2)).toEqual([]);
  });

  test('one that cannot be opened is refused in words', async () => {
    device.picks = [{ name: 'contract.pdf', width: 0, height: 0, opens: false }];
    await expect(port.choosePictures(1)).rejects.toMatchObject({
      code: 'bad_request',
      message: expect.stringMatching(/^有图片打不开/),
    });
  });

  test('go where the ticket says, telling how far they are', async () => {
    const progress: number[] = [];
    await port.sendPicture(await one(), 'incoming/picture-1', (part) => progress.push(part));
    expect([device.sent, progress]).toEqual([['incoming/picture-1'], [0.5]]);
  });

  test.each([
    ['line broke', 'offline'],
    ['refused', 'internal'],
  ] as const)('a send that ends as “%s” is %s, and can be tried again', async (sends, code) => {
    const picture = await one();
    device.sends = sends;
    await expect(port.sendPicture(picture, 'incoming/picture-1', () => {})).rejects.toMatchObject({ code });
    device.sends = 'arrives';
    await port.sendPicture(picture, 'incoming/picture-1', () => {});
    expect(device.sent).toEqual(['incoming/picture-1']);
  });
});

describe('on WeChat', () => {
  const portOn = (wx: object): Port => {
    globals.wx = wx;
    jest.resetModules();
    return jest.requireActual<Port>(weapp.file);
  };

  test('an album that may not be opened says how to allow it', async () => {
    const port = portOn({
      chooseMedia: ({ fail }: WechatMiniprogram.ChooseMediaOption) =>
        fail?.({ errMsg: 'chooseMedia:fail auth deny' } as never),
    });
    await expect(port.choosePictures(1)).rejects.toMatchObject({
      code: 'forbidden',
      message: expect.stringMatching(/允许微信使用相册/),
    });
  });

  test('a picture WeChat cannot compress is sent as it is', async () => {
    const port = portOn({
      chooseMedia: ({ success }: WechatMiniprogram.ChooseMediaOption) =>
        success?.({ tempFiles: [{ tempFilePath: 'a.png' }] } as never),
      getImageInfo: ({ success }: WechatMiniprogram.GetImageInfoOption) => success?.({ width: 9, height: 9 } as never),
      compressImage: ({ fail }: WechatMiniprogram.CompressImageOption) => fail?.({ errMsg: 'fail' } as never),
    });
    expect(await port.choosePictures(1)).toEqual([{ path: 'a.png' }]);
  });
});
