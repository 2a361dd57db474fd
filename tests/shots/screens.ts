import type { Stack } from '../support/stack';

/** One picture: where, as whom, and which of them the README shows. */
export interface Screen {
  name: string;
  path: string;
  person: string;
}

const CITIZEN = 'dev-citizen-1';
const OTHER = 'dev-citizen-2';
const OPERATOR = 'dev-operator-1';
const INSPECTOR = 'dev-inspector';
const ADMIN = 'dev-admin';

interface Mine {
  rows: { id: string; state: string; waitsForMe: boolean }[];
}

/** Every screen of the app, with the ids the seeds gave. */
export async function screens({ cloud }: Stack): Promise<Screen[]> {
  const ask = async <Data>(fn: string, action: string, data: object, openid: string): Promise<Data> => {
    const answer = await cloud.call(fn, { action, data }, { openid });
    if (!answer.ok) throw new Error(`${fn}.${action}: ${answer.error.message}`);
    return answer.data as Data;
  };
  const home = await ask<{ headline: { id: string }; roundups: { id: string }[] }>('reader', 'home', {}, '');
  const featured = await ask<{ rows: { id: string }[] }>('reader', 'featured', {}, '');
  const mine = await ask<Mine>('citizen', 'my_questions', {}, CITIZEN);
  const others = await ask<Mine>('citizen', 'my_questions', {}, OTHER);
  const inbox = await ask<{ page: { rows: { id: string }[] } }>('desk', 'inbox', { list: 'in_progress' }, OPERATOR);
  const answered = others.rows.find(({ state }) => state === 'answered');
  const waiting = mine.rows.find(({ waitsForMe }) => waitsForMe);

  const at = (name: string, path: string, person = CITIZEN): Screen => ({ name, path, person });
  return [
    at('today', 'pages/today/index'),
    at('categories', 'pages/categories/index'),
    at('ask', 'pages/ask/index'),
    at('mine', 'pages/mine/index'),
    at('feed', 'reader/feed/index?categoryId=medical'),
    at('card', `reader/card/index?id=${home.headline.id}`),
    at('calendar', 'reader/calendar/index'),
    at('poster', `poster/card/index?id=${home.headline.id}`),
    at('roundup', `reader/roundup/index?id=${home.roundups[0]?.id ?? ''}`),
    at('roundups', 'reader/roundups/index'),
    at('featured', 'reader/featured/index'),
    at('answer', `reader/answer/index?id=${featured.rows[0]?.id ?? ''}`),
    at('directory', 'reader/directory/index'),
    at('search', 'reader/search/index'),
    at('search-found', `reader/search/index?query=${encodeURIComponent('低保怎么办')}`),
    at('search-none', `reader/search/index?query=${encodeURIComponent('外星人')}`),
    at('feedback', 'reader/feedback/index'),
    at('missing', 'reader/missing/index'),
    at('my-questions', 'citizen/my-questions/index'),
    at('question', `citizen/question/index?id=${answered?.id ?? ''}`, OTHER),
    at('public-version', `citizen/question/index?id=${waiting?.id ?? ''}`),
    at('favourites', 'citizen/favourites/index'),
    at('history', 'citizen/history/index'),
    at('my-data', 'citizen/my-data/index'),
    at('my-data-copy', 'citizen/my-data-copy/index'),
    at('erase', 'citizen/erase/index'),
    at('privacy', 'citizen/privacy/index'),
    at('agreement', 'citizen/agreement/index'),
    at('doors', 'citizen/doors/index'),
    at('pictures', 'citizen/pictures/index'),
    at('contact', 'citizen/contact/index'),
    at('desk', 'pages/desk/index', OPERATOR),
    at('desk-inbox', 'desk/inbox/index', OPERATOR),
    at('desk-ledger', 'desk/ledger/index', OPERATOR),
    at('desk-exports', 'desk/exports/index', OPERATOR),
    at('desk-clues', 'desk/clues/index', INSPECTOR),
    at('desk-enter', 'desk/enter/index', OPERATOR),
    at('desk-referral', `desk/referral/index?id=${inbox.page.rows[0]?.id ?? ''}`, OPERATOR),
    at('desk-question', `desk/question/index?id=${inbox.page.rows[0]?.id ?? ''}`, OPERATOR),
    at('office', 'office/home/index', ADMIN),
    at('office-staff', 'office/staff/index', ADMIN),
    at('office-member', 'office/member/index?id=seed-operator-1', ADMIN),
    at('office-audit', 'office/audit/index', ADMIN),
    at('office-invite', 'office/invite/index', ADMIN),
    at('office-join', 'office/join/index'),
    at('office-units', 'office/units/index', ADMIN),
    at('office-categories', 'office/categories/index', ADMIN),
    at('office-deadlines', 'office/setting/index?id=working_time', ADMIN),
    at('office-duty', 'office/setting/index?id=duty_roster', ADMIN),
    at('office-urgent', 'office/setting/index?id=urgent', ADMIN),
    at('office-calendar', 'office/setting/index?id=calendar_overrides', ADMIN),
    at('office-limits', 'office/setting/index?id=limits', ADMIN),
    at('office-words', 'office/setting/index?id=danger_words', ADMIN),
  ];
}
