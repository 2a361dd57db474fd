import type { SettingView } from '@core/contract';
import { SETTING_IDS, SETTING_LABELS, type SettingId } from '@core/contract/constants';
import { useRouter } from '@tarojs/taro';
import { StaffScreen } from '@/features/desk/staff-screen';
import { settingQuery } from '@/features/office/settings';
import { useQuery } from '@/features/query/use-query';
import { QueryView } from '@/ui/query-view/query-view';
import { ApprovalForm } from './approval-form';
import { CalendarForm } from './calendar-form';
import { DutyForm } from './duty-form';
import { AskingForm, MessagesForm } from './choice-forms';
import { LimitsForm } from './limits-form';
import { UrgentForm } from './urgent-form';
import { WordsForm } from './words-form';
import { WorkingTimeForm } from './working-time-form';
import '../office.scss';

const known = (id: string | undefined): SettingId => SETTING_IDS.find((one) => one === id) ?? 'working_time';

/** One of the office's settings, whichever the link names. */
export default function SettingPage() {
  const id = known(useRouter().params.id);
  const setting = useQuery(settingQuery, id, 0);
  return (
    <StaffScreen title={SETTING_LABELS[id]}>
      <QueryView query={setting} shape="list">
        {/* A saved one is a form anew. */}
        {(view) => <Form key={view.version} view={view} />}
      </QueryView>
    </StaffScreen>
  );
}

function Form({ view }: { view: SettingView }) {
  switch (view.id) {
    case 'working_time':
      return <WorkingTimeForm view={view} />;
    case 'duty_roster':
      return <DutyForm view={view} />;
    case 'urgent':
      return <UrgentForm view={view} />;
    case 'calendar_overrides':
      return <CalendarForm view={view} />;
    case 'limits':
      return <LimitsForm view={view} />;
    case 'asking':
      return <AskingForm view={view} />;
    case 'messages':
      return <MessagesForm view={view} />;
    case 'reply_approval':
      return <ApprovalForm view={view} />;
    case 'danger_words':
      return (
        <WordsForm
          view={view}
          words={view.value.words}
          help="留言里有这些词，会排在待办最上面，并提醒提问人打急救和报警电话。一行一个。"
          toSetting={(words) => ({ id: view.id, value: { words } })}
        />
      );
    case 'staff_calls':
      return (
        <WordsForm
          view={view}
          words={view.value.from}
          help="告诉群众我们会用什么号码打给他，防止冒充。一行一个。"
          toSetting={(from) => ({ id: view.id, value: { from } })}
        />
      );
  }
}
