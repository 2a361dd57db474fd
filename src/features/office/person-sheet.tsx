import type { StaffMemberRow } from '@core/contract';
import { View } from '@tarojs/components';
import { useMemo, useState } from 'react';
import { useOpenedQuery } from '@/features/query/use-opened-query';
import { Button } from '@/ui/button/button';
import { SearchBox } from '@/ui/field/search-box';
import { QueryView } from '@/ui/query-view/query-view';
import { Row, Rows } from '@/ui/row/row';
import { Sheet } from '@/ui/sheet/sheet';
import { addStaff, leaveWords, readStaff, rolesWords, type StaffFilter, staffQuery } from './staff';

interface Props {
  title: string;
  /** Who cannot be chosen. */
  except: readonly string[];
  onPick: (member: StaffMemberRow) => void;
  onClose: () => void;
}

/** One of the active staff, found by name or unit. */
export function PersonSheet({ title, except, onPick, onClose }: Props) {
  const [words, setWords] = useState('');
  const filter = useMemo<StaffFilter>(() => (words.trim() ? { words: words.trim() } : {}), [words]);
  const staff = useOpenedQuery(staffQuery, filter);
  const more = async (cursor: string) => addStaff(filter, await readStaff(filter, cursor));
  return (
    <Sheet open title={title} onClose={onClose}>
      <SearchBox label="找人" placeholder="姓名或部门" text={words} onText={setWords} />
      <QueryView query={staff} shape="list">
        {({ rows, cursor }) => {
          const choices = rows.filter(({ staffId, active }) => active && !except.includes(staffId));
          return (
            <View>
              <Rows>
                {choices.map((member) => (
                  <Row
                    key={member.staffId}
                    label={member.name}
                    value={
                      member.leave?.now
                        ? leaveWords(member.leave)
                        : rolesWords({ ...member, unitName: member.unit?.name })
                    }
                    onClick={() => onPick(member)}
                  />
                ))}
              </Rows>
              {choices.length === 0 && cursor === undefined && <View>没有找到，换个名字试试。</View>}
              {cursor !== undefined && (
                <Button kind="quiet" onClick={() => void more(cursor)}>
                  继续查找
                </Button>
              )}
            </View>
          );
        }}
      </QueryView>
    </Sheet>
  );
}
