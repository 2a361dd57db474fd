import { join } from 'node:path';
import { photo } from '../support/pictures';
import { type Stack, startStack } from '../support/stack';
import { MiniProgram } from '../support/weapp/mini-program';
import '../host/own-lmdb';

const DIST = join(__dirname, '../../dist/weapp');
const QUESTION = '我妈妈中风半年了，右手使不上力，能办残疾证吗？去哪里办？';
const ANSWER =
  '按照《残疾人证管理办法》可以申请。病情稳定后，带身份证、户口本和近期照片，到户籍地县级残联提出申请，再到指定医院评定。可先打 12385 问清评定医院。';
const SECOND_ANSWER = '评定费用一般自己承担，《残疾人证管理办法》写明了，困难家庭当地有补贴，去之前先打 12385 问清。';
const PUBLIC_QUESTION = '家人中风后一侧手脚不便，能办残疾证吗？去哪里办？';

interface Succeeds<Result> {
  success(result: Result): void;
}

/** The steps build on one another: after a fault the rest would only repeat it. */
let broken: string | undefined;
const step = (name: string, run: () => Promise<void>) =>
  test(name, async () => {
    if (broken) throw new Error(`not tried: "${broken}" failed`);
    broken = name;
    await run();
    broken = undefined;
  }, 30_000);

describe('the compiled mini program, on WeChat’s component framework, through the whole loop', () => {
  let stack: Stack;
  const phones: MiniProgram[] = [];
  const storages = new Map<string, Map<string, unknown>>();
  let id = '';

  /** A person's phone: WeChat's cloud is the embedded one, and what it keeps outlives the app. */
  const phoneOf = async (openid: string, path?: string): Promise<MiniProgram> => {
    const storage = storages.get(openid) ?? new Map<string, unknown>();
    storages.set(openid, storage);
    const phone = await MiniProgram.launch({
      dist: DIST,
      storage,
      path,
      callFunction: ({ name, data }) => stack.cloud.call(name, data as Record<string, unknown>, { openid }),
    });
    phones.push(phone);
    return phone;
  };
  const close = (phone: MiniProgram) => {
    phone.close();
    expect(phone.problems).toEqual([]);
  };

  /** A phone whose album holds one picture; WeChat's storage is the embedded one. */
  const putAlbum = async ({ device: { wx } }: MiniProgram, openid: string): Promise<void> => {
    const picture = await photo();
    const path = 'wxfile://tmp/picture.jpg';
    Object.assign(wx, {
      chooseMedia: ({ success }: Succeeds<object>) => success({ tempFiles: [{ tempFilePath: path }] }),
      getImageInfo: ({ success }: Succeeds<object>) => success({ width: 64, height: 48, path }),
      compressImage: ({ success }: Succeeds<object>) => success({ tempFilePath: path }),
    });
    Object.assign(wx.cloud, {
      uploadFile: ({ cloudPath, success }: Succeeds<object> & { cloudPath: string }) => {
        const headers = { 'x-dev-person': openid };
        const body = picture as Uint8Array<ArrayBuffer>;
        void fetch(`${stack.url}/files/${cloudPath}`, { method: 'PUT', headers, body }).then(() => success({}));
      },
    });
  };

  beforeAll(async () => {
    stack = await startStack();
  }, 60_000);
  afterAll(() => stack.close());

  step("a citizen reads today's card and asks with a picture; tapping twice asks once", async () => {
    const phone = await phoneOf('dev-citizen-1');
    await phone.sees('今日一问');
    await phone.tap('提问');
    await phone.type('您的问题', QUESTION);
    await phone.tap('所在地区');
    await phone.tap('贵阳');
    await phone.tap('观山湖区');
    await phone.tap('答复可以公开');
    await putAlbum(phone, 'dev-citizen-1');
    await phone.tap('图片');
    await phone.tap('从手机选图片');
    await phone.sees('已上传');
    await phone.tap('好了，回去写问题');
    const button = await phone.until('提交', () => phone.screen.findAll('提交')[0]);
    phone.screen.tap(button);
    phone.screen.tap(button);
    await phone.sees('留言已收到');
    const { docs } = await stack.cloud.engine.find('questions', { filter: { text: QUESTION } });
    expect(docs).toHaveLength(1);
    id = docs[0]?._id ?? '';
    await phone.tap('看办理进度');
    await phone.sees('待受理');
    close(phone);
  });

  step('an operator accepts and answers it in the staff tab', async () => {
    const phone = await phoneOf('dev-operator-1');
    await phone.tap('我的');
    await phone.tap('工作台');
    await phone.sees(QUESTION);
    const { docs } = await stack.cloud.engine.find('questions', { filter: { _id: id } });
    await phone.tap(`受理，留言 ${String(docs[0]?.no)}`);
    await phone.tap('残疾人');
    await phone.tap('受理');
    await phone.tap('正式答复');
    await phone.type('正式答复', ANSWER);
    await phone.tap('正式答复');
    await phone.sees('已答复');
    close(phone);
  });

  step('the citizen sees the answer', async () => {
    const phone = await phoneOf('dev-citizen-1', `citizen/question/index?id=${id}`);
    await phone.sees(ANSWER.slice(0, 20));
    close(phone);
  });

  step('the citizen finds it unsolved and says why; it is taken up again and answered once more', async () => {
    const phone = await phoneOf('dev-citizen-1', `citizen/question/index?id=${id}`);
    await phone.tap('评价：没有解决');
    await phone.type('哪里没有解决', '没说评定要不要钱');
    await phone.tap('发送');
    await phone.sees('已重新办理');
    close(phone);
    const operator = await phoneOf('dev-operator-1', `desk/question/index?id=${id}&for=reply`);
    await operator.type('正式答复', SECOND_ANSWER);
    await operator.tap('正式答复');
    await operator.sees('已答复');
    close(operator);
  });

  step('the citizen sees the second answer, thanks for it and finds it solved', async () => {
    const phone = await phoneOf('dev-citizen-1', `citizen/question/index?id=${id}`);
    await phone.sees(SECOND_ANSWER.slice(0, 12));
    await phone.tap('说声谢谢');
    await phone.type('想说的话', '谢谢，讲得很清楚');
    await phone.tap('发送');
    await phone.sees('谢谢，讲得很清楚');
    await phone.tap('评价：已解决');
    await phone.tap('发送');
    await phone.sees('您评价了“已解决”。');
    close(phone);
  });

  step('the operator proposes a public version', async () => {
    // Nothing is featured before its pictures are judged.
    await stack.cloud.mediaVerdictsDone();
    const phone = await phoneOf('dev-operator-1', `desk/question/index?id=${id}`);
    await phone.tap('精选');
    await phone.type('公开的问题', PUBLIC_QUESTION);
    await phone.tap('送提问人确认');
    await phone.sees('等待提问人确认');
    close(phone);
  });

  step('the citizen agrees to that very text with the phone button', async () => {
    const phone = await phoneOf('dev-citizen-1', `citizen/question/index?id=${id}`);
    await phone.sees(PUBLIC_QUESTION);
    await phone.trigger('同意公开', 'getphonenumber', { code: stack.cloud.phoneCode('dev-citizen-1') });
    await phone.until('nothing left to decide', () => !phone.screen.text().includes('请您确认公开版'));
    close(phone);
  });

  step('a reviewer approves it and everyone reads it', async () => {
    const reviewer = await phoneOf('dev-reviewer-1', `desk/question/index?id=${id}&for=review`);
    await reviewer.sees(PUBLIC_QUESTION);
    await reviewer.tap('通过');
    await reviewer.tap('通过并公开');
    await reviewer.sees('已精选公开');
    close(reviewer);
    const other = await phoneOf('dev-citizen-2', 'reader/featured/index');
    await other.sees(PUBLIC_QUESTION);
    close(other);
    const stranger = await phoneOf('dev-citizen-2', `citizen/question/index?id=${id}`);
    await stranger.sees('没有找到');
    expect(stranger.screen.text()).not.toContain('中风');
    close(stranger);
  });

  step('the citizen takes a copy of their data and has it erased; what is public stays as they say', async () => {
    const phone = await phoneOf('dev-citizen-1', 'citizen/my-data/index');
    const given: Record<string, string> = {};
    Object.assign(phone.device.wx, {
      env: { USER_DATA_PATH: 'wxfile://usr' },
      getFileSystemManager: () => ({ writeFileSync: () => undefined }),
      shareFileMessage: ({ fileName, success }: Succeeds<object> & { fileName: string }) => {
        given.file = fileName;
        success({});
      },
    });
    await phone.tap('查看和保存副本');
    await phone.sees('没说评定要不要钱');
    await phone.tap('存成文件（JSON）');
    await phone.sees('副本已经交给您');
    expect(given.file).toMatch(/^policy-qa-my-data-.*\.json$/);
    await phone.back();
    await phone.tap('清除我的数据');
    await phone.tap('保留公开的 2 条精选留言');
    await phone.tap('我知道清除后无法恢复');
    await phone.tap('清除我的数据');
    await phone.sees('清除个人数据回执');
    close(phone);
    const { docs } = await stack.cloud.engine.find('questions', { filter: { _id: id } });
    expect(docs).toMatchObject([{ askerId: '', text: expect.stringContaining('已清除') }]);
    const other = await phoneOf('dev-citizen-2', 'reader/featured/index');
    await other.sees(PUBLIC_QUESTION);
    close(other);
  });
});
