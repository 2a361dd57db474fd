import { refreshMe } from '@/features/me/me';
import { becomePerson, currentPerson, devPeople } from './person.h5';
import './people-switcher.h5.scss';

/** Becomes the other person and learns at once whether staff tabs are theirs, as their own device would know. */
const switchTo = async (id: string): Promise<void> => {
  becomePerson(id);
  await refreshMe();
  location.reload();
};

/**
 * 本地试用: chooses which of the seed people acts. Only where a local gateway names them; in plain DOM, apart from the
 * program's own pages, so that nothing of it can reach WeChat. A handle at the edge until it is opened, so that it lies
 * over nothing.
 */
export const mountPeopleSwitcher = async (): Promise<void> => {
  const people = await devPeople();
  if (people.length === 0) return;
  const now = await currentPerson();
  const bar = document.createElement('aside');
  bar.className = 'people-switcher';
  bar.setAttribute('aria-label', '本地试用');

  const choice = document.createElement('select');
  choice.className = 'people-switcher__choice';
  choice.setAttribute('aria-label', '切换人员');
  choice.hidden = true;
  for (const { id, name, label } of people) choice.append(new Option(`${name}（${label}）`, id, false, id === now));
  choice.addEventListener('change', () => void switchTo(choice.value));

  const handle = document.createElement('button');
  handle.className = 'people-switcher__handle';
  handle.textContent = '本地试用';
  handle.title = `本地试用：现在是${people.find(({ id }) => id === now)?.name ?? '访客'}`;
  handle.setAttribute('aria-expanded', 'false');
  handle.addEventListener('click', () => {
    choice.hidden = !choice.hidden;
    handle.setAttribute('aria-expanded', String(!choice.hidden));
  });

  bar.append(handle, choice);
  document.body.append(bar);
};
