import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { photoWithPlace } from '../support/pictures';
import { choosePictures } from './choose-pictures';
import { type Hand, type Session, startSession } from './session';

describe('pictures with a question', () => {
  let session: Session;
  let citizen: Hand;
  let folder: string;

  beforeAll(async () => {
    session = await startSession();
    folder = await mkdtemp(path.join(tmpdir(), 'pictures-'));
    await writeFile(path.join(folder, 'one.jpg'), await photoWithPlace(400, 300));
    await writeFile(path.join(folder, 'two.jpg'), await photoWithPlace(300, 400));
    await writeFile(path.join(folder, 'no.jpg'), 'no picture at all');
  }, 60_000);
  beforeEach(async () => {
    citizen = await session.as('dev-citizen-1');
    await citizen.open('pages/ask/index');
  });
  afterEach(() => citizen.close());
  afterAll(async () => {
    await session.close();
    await rm(folder, { recursive: true, force: true });
  });

  const choose = (...names: string[]) =>
    choosePictures(
      citizen,
      names.map((name) => path.join(folder, name)),
    );

  test('are chosen, sent, shown to the asker and to staff, and deleted by the asker', async () => {
    await citizen.tap('button', /^图片.*选填/);
    await choose('one.jpg', 'two.jpg');
    await citizen.page.getByText('已上传').nth(1).waitFor();
    await citizen.tap('button', '删除第 2 张图片');
    await citizen.page.getByText('已上传').nth(1).waitFor({ state: 'detached' });
    await citizen.tap('button', '好了，回去写问题');
    await citizen
      .named('button', /^图片.*已加 1 张/)
      .first()
      .waitFor();
    await citizen.write('您的问题', '楼道里的台阶坏了，残疾人上下不方便，该找谁修？');
    await citizen.tap('button', /^所在地区/);
    await citizen.tap('radio', '遵义');
    await citizen.tap('radio', '不确定区县');
    await citizen.tap('button', '提交');
    await citizen.see('留言已收到');

    const [question] = (
      await session.stack.cloud.engine.find('questions', { filter: { pictureIds: { $exists: true } } })
    ).docs;
    const staff = await session.as('dev-operator-1');
    await staff.open(`desk/question/index?id=${question?._id}`);
    await staff.named('button', '第 1 张图片，点开看大图').first().waitFor();
    await staff.close();

    await citizen.open(`citizen/question/index?id=${question?._id}`);
    await citizen.named('button', '第 1 张图片，点开看大图').first().waitFor();
    await citizen.tap('button', '删除第 1 张图片');
    await citizen.tap('button', '确定删除第 1 张图片');
    await citizen.named('button', '第 1 张图片，点开看大图').first().waitFor({ state: 'detached' });
  }, 60_000);

  test('a file that is no picture is refused with words', async () => {
    await citizen.tap('button', /^图片.*选填/);
    await choose('no.jpg');
    await citizen.see(/打不开/);
  }, 30_000);

  test('one that did not get through is sent again with a tap', async () => {
    await citizen.tap('button', /^图片.*选填/);
    await citizen.page.route('**/files/incoming/**', (route) => route.abort(), { times: 1 });
    await choose('one.jpg');
    await citizen.see(/网络不可用/);
    await citizen.tap('button', '重试第 1 张图片');
    await citizen.see('已上传');
  }, 30_000);
});
