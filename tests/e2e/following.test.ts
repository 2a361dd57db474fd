import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { photo } from '../support/pictures';
import { choosePictures } from './choose-pictures';
import { type Hand, type Session, startSession } from './session';

const OPERATOR = 'dev-operator-1';
const ANSWER =
  '可以补缴医保。按照《基本医疗保险条例》，带身份证到参保地医保经办窗口办理，补缴后有等待期，可先打 12393 问清。';

/** A question's whole way back and forth, as its asker and an operator see it. */
describe('following a question, in a browser', () => {
  let session: Session;
  let citizen: Hand;
  let id = '';
  let folder: string;

  beforeAll(async () => {
    session = await startSession();
    citizen = await session.as('dev-citizen-1');
    folder = await mkdtemp(path.join(tmpdir(), 'following-'));
    await writeFile(path.join(folder, 'notice.jpg'), await photo(400, 300));
  }, 60_000);
  afterAll(async () => {
    await session.close();
    await rm(folder, { recursive: true, force: true });
  });

  const desk = async (action: string, data: object) => {
    const call = (name: string, input: object) =>
      session.stack.cloud.call('desk', { action: name, data: input }, { openid: OPERATOR });
    const seen = await call('question', { id });
    if (!seen.ok) throw new Error(seen.error.message);
    const { version } = seen.data as { version: number };
    const done = await call(action, { commandId: `e2e-${action}-${version}-0000`, id, version, ...data });
    if (!done.ok) throw new Error(done.error.message);
  };
  const answer = (text = ANSWER) => desk('reply', { text });
  const open = () => citizen.open(`citizen/question/index?id=${id}`);

  test('asks with a picture, and agrees to one message when there is an answer', async () => {
    await citizen.open('pages/ask/index');
    await citizen.write('您的问题', '城乡居民医保断交一年了，还能补交吗？');
    await citizen.tap('button', /^所在地区/);
    await citizen.tap('radio', '遵义');
    await citizen.tap('radio', '不确定区县');
    await citizen.tap('button', /^图片.*选填/);
    await choosePictures(citizen, [path.join(folder, 'notice.jpg')]);
    await citizen.see('已上传');
    await citizen.tap('button', '好了，回去写问题');
    await citizen.tap('button', '提交');
    await citizen.see('留言已收到');
    await citizen.tap('button', '有答复时通知我');
    await citizen.page.getByText('允许', { exact: true }).last().tap();
    await citizen.see('好的，有答复时微信通知您一次');
    await citizen.tap('button', '看办理进度');
    await citizen.see('还没有部门打开过。');
    id = new URL(citizen.page.url().replace('#/', '')).searchParams.get('id') ?? '';
    await citizen.tap('button', '补充几句');
    await citizen.write('想补充或再问什么', '是 2025 年断交的');
    await citizen.tap('button', '发送');
    await citizen.see('是 2025 年断交的');
  }, 60_000);

  test('sees at once that there is an answer, and who looked at the question', async () => {
    await desk('triage', { kind: 'enquiry', categoryId: 'medical', regionCode: '520300' });
    await answer();
    await citizen.open('pages/mine/index');
    await citizen.named('tab', '我的，有新进展').waitFor();
    await open();
    await citizen.see('这次答复解决了吗？');
    await citizen.see(/第一次查看/);
    await citizen.see(/自动办结/);
  }, 60_000);

  test('is asked whether thanks are meant when the words only thank', async () => {
    await open();
    await citizen.tap('button', '还有问题');
    await citizen.write('想补充或再问什么', '谢谢你们');
    await citizen.tap('button', '发送');
    await citizen.see(/像是在道谢/);
    await citizen.tap('button', '是说声谢谢');
    await citizen.see('谢谢你们');
    await citizen.see('已答复');
  }, 60_000);

  test('rates it unsolved with words, and it is taken up again; solved closes it', async () => {
    await open();
    await citizen.tap('button', '评价：没有解决');
    await citizen.write('哪里没有解决', '没说补缴要等多久');
    await citizen.tap('button', '发送');
    await citizen.see(/已重新办理/);
    await citizen.see('办理中');
    await answer('补缴医保要三样材料，按照《基本医疗保险条例》：身份证、户口本、断缴情况说明，都在窗口填写。');
    await open();
    await citizen.tap('button', '评价：已解决');
    await citizen.tap('button', '发送');
    await citizen.see('您评价了“已解决”。');
    await citizen.see('已办结');
    await citizen.see(/前仍可选“还有问题”重新办理/);
  }, 60_000);

  test('takes another question back', async () => {
    await citizen.open('pages/ask/index');
    await citizen.write('您的问题', '失业保险金可以领几个月？');
    await citizen.tap('button', '提交');
    await citizen.see('留言已收到');
    await citizen.tap('button', '看办理进度');
    await citizen.tap('button', '撤回留言');
    await citizen.see(/不再办理，已公开/);
    await citizen.tap('button', '确定撤回');
    await citizen.see('撤回留言，不再办理。');
    await citizen.see('已撤回');
  }, 60_000);

  test('sees what is stored, takes a copy away, and has all of it erased', async () => {
    await citizen.open('citizen/my-data/index');
    await citizen.tap('button', '查看和保存副本');
    await citizen.see('没说补缴要等多久');
    const download = citizen.page.waitForEvent('download');
    await citizen.tap('button', '存成文件（JSON）');
    const file = await (await download).path();
    const copy = JSON.parse(await readFile(file, 'utf8')) as { questions: { id: string }[] };
    expect(copy.questions.map((question) => question.id)).toContain(id);

    await citizen.open('citizen/erase/index');
    await citizen.see('会保留的');
    expect(await citizen.named('button', '清除我的数据').isDisabled()).toBe(true);
    await citizen.tap('switch', /^我知道清除后无法恢复/);
    await citizen.tap('button', '清除我的数据');
    await citizen.see('清除个人数据回执');
    await citizen.see(/保存到20\d\d年/);
    await citizen.open('citizen/my-questions/index');
    await citizen.see(/您还没有提过问题/);
    const erased = await session.stack.cloud.engine.find('questions', { filter: { _id: id } });
    expect(erased.docs).toMatchObject([{ askerId: '', state: 'closed' }]);
    expect(citizen.troubles).toEqual([]);
  }, 60_000);
});
