import { meQuery, wasStaff } from './me';

/** Whether the staff tab shows: as the server last said, else as this device remembers. A hint; the server decides. */
export function useIsStaff(): boolean {
  const { data } = meQuery.useAnswer(null);
  return data ? data.staff !== undefined : wasStaff();
}
