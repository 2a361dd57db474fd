const KEY = 'dev-person';

/** One of the people of the local seeds. */
export interface DevPerson {
  id: string;
  name: string;
  label: string;
}

/** The people the local gateway lets a tester be; empty when there is no local gateway. */
export const devPeople = async (): Promise<DevPerson[]> => {
  const response = await fetch('/dev/people').catch(() => null);
  return response?.ok ? response.json() : [];
};

let choosing: Promise<string> | undefined;

/** Who is acting; on the first visit, the first of the seed people, so that everything can be tried at once. */
export const currentPerson = (): Promise<string> => {
  choosing ??= (async () => {
    const chosen = localStorage.getItem(KEY);
    if (chosen !== null) return chosen;
    const first = (await devPeople())[0]?.id ?? '';
    if (first) localStorage.setItem(KEY, first);
    return first;
  })();
  return choosing;
};

/** Becomes another person: everything kept on this device belonged to the one before. */
export const becomePerson = (id: string): void => {
  localStorage.clear();
  localStorage.setItem(KEY, id);
  choosing = Promise.resolve(id);
};
