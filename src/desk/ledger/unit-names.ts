import { create } from 'zustand';

/** Names of the units that were chosen from the directory, by their holder key. */
export const useUnitNames = create<{ names: Record<string, string> }>(() => ({ names: {} }));

export const keepUnitName = (holder: string, name: string): void =>
  useUnitNames.setState(({ names }) => ({ names: { ...names, [holder]: name } }));
