import { useState } from 'react';
import { assigneesQuery } from '@/features/desk/assignees';
import { Choices } from '@/features/desk/choices';
import { hasRole, useStaff } from '@/features/desk/use-staff';
import { useOpenedQuery } from '@/features/query/use-opened-query';
import { call } from '@/platform/call';
import { Field } from '@/ui/field/field';
import { QueryView } from '@/ui/query-view/query-view';
import { BulkRun } from './bulk-run';

interface Props {
  ids: string[];
  onClose: (changed: boolean) => void;
}

/** 批量指派: to whom of the first one's people, then what will happen to each, then what did. */
export function BulkAssignSheet({ ids, onClose }: Props) {
  const staff = useStaff();
  const [staffId, setStaffId] = useState<string | null>(null);
  const people = useOpenedQuery(assigneesQuery, ids[0] ?? '');
  const mine = people.data?.filter((member) => hasRole(staff, 'lead') || member.staffId === staff?.staffId) ?? [];
  const name = mine.find((member) => member.staffId === staffId)?.name ?? '';
  return (
    <BulkRun
      title={`批量指派 ${ids.length} 条`}
      verb="指派"
      problem={staffId === null ? '选好承办人，先看每一条会怎样。' : null}
      subject={staffId ?? ''}
      preview={() => call('desk', 'preview_assign', { ids, staffId })}
      make={(on) => call('desk', 'assign', { ...on, staffId })}
      willBe={({ holderName }) => `现由${holderName}办理，由${name}承办`}
      onClose={onClose}
    >
      <Field label="承办人" help="能选的是第一条的办理单位里的人；别的单位的留言会说明不能指派。">
        <QueryView query={people} shape="list">
          {() => (
            <Choices
              label="承办人"
              options={mine.map((member) => ({
                value: member.staffId,
                words: member.staffId === staff?.staffId ? `${member.name}（我）` : member.name,
              }))}
              selected={staffId}
              onSelect={setStaffId}
            />
          )}
        </QueryView>
      </Field>
    </BulkRun>
  );
}
