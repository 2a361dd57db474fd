import type { StaffMember } from '@core/contract';
import Taro from '@tarojs/taro';
import type { Command } from '@/features/commands/use-command';
import { memberQuery, takeMember } from './staff';
import { useOfficeCommand } from './use-office-command';

interface OnMember {
  commandId: string;
  staffId: string;
  version: number;
}

/**
 * A change of a member of staff on the version on screen. Once it is made, the member is as it then is, `done` is said,
 * and the sheet closes.
 */
export function useMemberCommand<Fields>(
  member: StaffMember,
  done: string,
  onClose: () => void,
  run: (on: OnMember, fields: Fields) => Promise<StaffMember>,
): Command<[Fields], void> {
  const { staffId, version } = member;
  return useOfficeCommand(
    async (commandId: string, fields: Fields) => {
      takeMember(await run({ commandId, staffId, version }, fields));
      void Taro.showToast({ title: done, icon: 'success' });
      onClose();
    },
    () => memberQuery.load(staffId),
  );
}
