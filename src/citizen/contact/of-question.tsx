import type { ContactGuideView, MyQuestionView } from '@core/contract';
import Taro from '@tarojs/taro';
import { useRef, useState } from 'react';
import { newCommandId } from '@/features/commands/command-id';
import { myQuestionQuery } from '@/features/my-questions/my-questions';
import { useQuery } from '@/features/query/use-query';
import { call } from '@/platform/call';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { QueryView } from '@/ui/query-view/query-view';
import { Screen } from '@/ui/screen/screen';
import { ContactFields } from './contact-fields';
import { contactGuideQuery } from './guide';
import { phoneProblem, type Typed } from './typed';
import { useWithConsent } from './use-with-consent';

/** For a question under way: left later, or changed. What it has is shown masked and stays unless it is replaced. */
export function ContactOfQuestion({ id }: { id: string }) {
  const question = useQuery(myQuestionQuery, id);
  const guide = useQuery(contactGuideQuery, null);
  if (question.data && guide.data && guide.data.off === undefined) {
    return <Form question={question.data} guide={guide.data} />;
  }
  return (
    <Screen title="联系方式">
      <QueryView query={question} shape="question">
        {() => (
          <QueryView query={guide} shape="list">
            {({ off }) => (
              <Notice tone="amber" icon="alert">
                {off}
              </Notice>
            )}
          </QueryView>
        )}
      </QueryView>
    </Screen>
  );
}

function Form({ question, guide }: { question: MyQuestionView; guide: ContactGuideView }) {
  const commandId = useRef(newCommandId());
  const [typed, setTyped] = useState<Typed>();
  const [phoneShown, setPhoneShown] = useState<string>();
  const [checked, setChecked] = useState(false);
  const problem = phoneProblem(typed);
  const { command, sheet } = useWithConsent(async (contact: Typed) => {
    const { id, version } = question;
    const changed = await call('citizen', 'give_contact', { commandId: commandId.current, id, version, ...contact });
    myQuestionQuery.put(id, () => changed);
    void Taro.navigateBack();
  });
  // Somebody changed the question meanwhile, or an earlier tap arrived after all: read anew, with what is typed kept.
  const stale = command.error?.code === 'conflict_stale' || command.error?.code === 'conflict_reused_id';
  const refresh = () => {
    commandId.current = newCommandId();
    command.forgive();
    void myQuestionQuery.load(question.id);
  };
  const save = () => {
    setChecked(true);
    if (typed && !problem) void command.send(typed);
  };
  return (
    <Screen
      title="联系方式"
      overlay={sheet}
      footer={
        <Button kind="primary" busy={command.busy} disabled={!typed} onClick={save}>
          保存
        </Button>
      }
    >
      <ContactFields
        guide={guide}
        typed={typed}
        phoneShown={phoneShown}
        kept={question.contact}
        problem={checked ? problem : undefined}
        onChange={(next, masked) => {
          setTyped(next);
          setPhoneShown(masked);
        }}
      />
      {command.error && (
        <Notice tone="danger" icon="alert" action={stale ? { words: '看最新情况', onClick: refresh } : undefined}>
          {command.error.message}
        </Notice>
      )}
    </Screen>
  );
}
