import type { Setting, SettingView } from '@core/contract';
import type { SettingId } from '@core/contract/constants';
import Taro from '@tarojs/taro';
import type { Command } from '@/features/commands/use-command';
import { createQuery } from '@/features/query/create-query';
import { call } from '@/platform/call';
import { useOfficeCommand } from './use-office-command';

export const settingQuery = createQuery<SettingId, SettingView>(
  'office-setting',
  (id) => call('admin', 'setting', { id }),
  'memory',
);

/** One setting's view by its id. */
export type ViewOf<Id extends SettingId> = Extract<SettingView, { id: Id }>;

/** Saves a setting on the version on screen. */
export function useSaveSetting({ id, version }: Pick<SettingView, 'id' | 'version'>): Command<[Setting], SettingView> {
  return useOfficeCommand(
    async (commandId: string, setting: Setting) => {
      const saved = await call('admin', 'save_setting', { commandId, version, setting });
      settingQuery.put(id, () => saved);
      void Taro.showToast({ title: '已保存', icon: 'success' });
      return saved;
    },
    () => settingQuery.load(id),
  );
}
