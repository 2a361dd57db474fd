import { becomePerson, currentPerson, devPeople } from './person.h5';
import './people-switcher.h5.scss';

/**
 * 本地试用: chooses which of the seed people acts. Only where a local gateway names them; in plain DOM, apart from the
 * program's own pages, so that nothing of it can reach WeChat.
 */
export const mountPeopleSwitcher = async (): Promise<void> => {
  const people = await devPeople();
  if (people.length === 0) return;
  const now = await currentPerson();
  const bar = document.createElement('label');
  bar.className = 'people-switcher';
  bar.append('本地试用');
  const choice = document.createElement('select');
  choice.setAttribute('aria-label', '本地试用:切换人员');
  for (const { id, name, label } of people) choice.append(new Option(`${name}(${label})`, id, false, id === now));
  choice.addEventListener('change', () => becomePerson(choice.value));
  bar.append(choice);
  document.body.append(bar);
};
