import type { StaffQuestionView } from '@core/contract';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Refusal } from '@/features/desk/refusal';
import { useQuestionCommand } from '@/features/desk/use-question-command';
import { assigneesQuery } from '@/features/desk/assignees';
import { hasRole, useStaff } from '@/features/desk/use-staff';
import { leaveWords } from '@/features/office/staff';
import { useOpenedQuery } from '@/features/query/use-opened-query';
import { call } from '@/platform/call';
import { Button } from '@/ui/button/button';
import { QueryView } from '@/ui/query-view/query-view';
import { Row, Rows } from '@/ui/row/row';
import { Sheet } from '@/ui/sheet/sheet';

/** 承办人: a lead assigns to anybody of the holder's people, an operator takes it on or gives it back. */
export function AssignSheet({ view, onClose }: { view: StaffQuestionView; onClose: () => void }) {
  const staff = useStaff();
  const isLead = hasRole(staff, 'lead');
  const people = useOpenedQuery(assigneesQuery, view.id);
  const assign = useQuestionCommand(view, (on, staffId: string | null) => call('desk', 'assign', { ...on, staffId }));
  const send = async (staffId: string | null) => {
    if (!(await assign.send(staffId))) return;
    void Taro.showToast({ title: staffId === null ? '已取消' : '已指派', icon: 'success' });
    onClose();
  };
  const { assignee } = view;
  return (
    <Sheet open title="承办人" onClose={onClose}>
      <Refusal error={assign.error} />
      <QueryView query={people} shape="list">
        {(rows) => {
          const choices = rows.filter(({ staffId }) => isLead || staffId === staff?.staffId);
          return (
            <View>
              <Rows>
                {choices
                  .filter(({ staffId }) => staffId !== assignee?.staffId)
                  .map(({ staffId, name, leave }) => (
                    <Row
                      key={staffId}
                      label={staffId === staff?.staffId ? `${name}（我来办）` : name}
                      value={leave && leaveWords(leave)}
                      onClick={() => void send(staffId)}
                    />
                  ))}
              </Rows>
              {choices.length === 0 && <View>现由部门办理，部门里还没有可以指派的人。</View>}
            </View>
          );
        }}
      </QueryView>
      {assignee && (isLead || assignee.staffId === staff?.staffId) && (
        <Button kind="quiet" busy={assign.busy} onClick={() => void send(null)}>
          {assignee.name}不再承办
        </Button>
      )}
    </Sheet>
  );
}
