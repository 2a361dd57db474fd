import { onEmbedded, type Subject, subject, withFunctions } from './environment';

let s: Subject;

beforeAll(async () => {
  s = await subject();
});
afterAll(() => s.stop());

const FOLDER = 'conformance';

describe('files', () => {
  const content = Buffer.from('你好, 世界 \u0000\u00ff');
  const upload = (cloudPath: string) => s.sdk.uploadFile({ cloudPath, fileContent: content });

  test('go up, come down the same, and are gone once deleted', async () => {
    const { fileID } = await upload(`${FOLDER}/文 件.txt`);
    expect(fileID).toMatch(/^cloud:\/\//);
    const { fileContent } = await s.sdk.downloadFile({ fileID });
    expect(Buffer.compare(fileContent, content)).toBe(0);

    const { fileList } = await s.sdk.deleteFile({ fileList: [fileID] });
    expect(fileList).toEqual([{ fileID, status: 0, errMsg: 'ok' }]);
    await expect(s.sdk.downloadFile({ fileID })).rejects.toThrow('downloadFile:fail');
  });

  test('have temporary URLs that anyone can read, each file answering for itself', async () => {
    const { fileID } = await upload(`${FOLDER}/url.txt`);
    const none = fileID.replace('url.txt', 'none.txt');
    const { fileList } = await s.sdk.getTempFileURL({ fileList: [fileID, none] });
    expect(fileList.map(({ status }) => status)).toEqual([0, -503003]);
    const response = await fetch(fileList[0]?.tempFileURL ?? '');
    expect(Buffer.compare(Buffer.from(await response.arrayBuffer()), content)).toBe(0);
    await s.sdk.deleteFile({ fileList: [fileID] });
  });

  test('uploaded again are replaced', async () => {
    await upload(`${FOLDER}/again.txt`);
    const { fileID } = await s.sdk.uploadFile({ cloudPath: `${FOLDER}/again.txt`, fileContent: Buffer.from('new') });
    expect((await s.sdk.downloadFile({ fileID })).fileContent.toString()).toBe('new');
    await s.sdk.deleteFile({ fileList: [fileID] });
  });
});

describe('functions', () => {
  const call = (data: object) => s.sdk.callFunction({ name: 'adder', data });

  withFunctions('answer, themselves and through one another', async () => {
    expect((await call({ a: 1, b: 2 })).result).toEqual({ sum: 3 });
    expect((await call({ a: 1, b: 2, through: 'adder' })).result).toEqual({ sum: 3 });
  });

  withFunctions('that throw are an error to their caller', async () => {
    await expect(call({ a: 'x', b: 2 })).rejects.toThrow(/callFunction:fail.*a is not a number/);
  });

  test('that do not exist are an error', async () => {
    await expect(s.sdk.callFunction({ name: 'conformance_no_such', data: {} })).rejects.toHaveProperty('errCode');
  });
});

describe('openapi', () => {
  withFunctions('without the permission in config.json is -604101', async () => {
    const { result } = await s.sdk.callFunction({ name: 'unpermitted', data: { content: '你好' } });
    expect(result).toMatchObject({ data: { errCode: -604101 } });
  });

  withFunctions('with the permission reaches WeChat, which wants a person', async () => {
    const { result } = await s.sdk.callFunction({ name: 'permitted', data: { content: '你好' } });
    expect(result).toMatchObject({ data: { errCode: 40003 } });
  });

  onEmbedded('answers about a person who is here, and can be told to fail', async () => {
    const check = async (content: string) => {
      const answer = await s.cloud?.call('permitted', { content }, { openid: 'person' });
      return answer?.ok ? answer.data : answer;
    };
    expect(await check('你好')).toMatchObject({ errCode: 0, result: { suggest: 'pass' } });
    expect(await check('赌博')).toMatchObject({ result: { suggest: 'risky' } });
    s.cloud?.setFault('security.msgSecCheck', { kind: 'fail', times: 1 });
    expect(await check('你好')).toMatchObject({ errCode: -604103 });
    expect(await check('你好')).toMatchObject({ errCode: 0 });
  });
});
