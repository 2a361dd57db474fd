import { FIRST_PAGE_LIMIT, firstPageScripts } from '../support/first-page';
import { type Session, startSession } from './session';

describe('the first page in a browser', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession();
  }, 60_000);
  afterAll(() => session.close());

  test(`loads at most ${FIRST_PAGE_LIMIT / 1024} KB of gzipped JavaScript`, async () => {
    const scripts = await firstPageScripts(session.browser, session.stack.url);
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.reduce((sum, { gzipped }) => sum + gzipped, 0)).toBeLessThanOrEqual(FIRST_PAGE_LIMIT);
  }, 30_000);

  test('loads nothing of the staff pages', async () => {
    const scripts = await firstPageScripts(session.browser, session.stack.url);
    expect(scripts.map(({ file }) => file).filter((file) => /desk_(inbox|question)/.test(file))).toEqual([]);
  }, 30_000);
});
