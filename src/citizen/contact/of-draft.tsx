import Taro from '@tarojs/taro';
import { useState } from 'react';
import { useAskDraft } from '@/features/ask/draft';
import { useQuery } from '@/features/query/use-query';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { QueryView } from '@/ui/query-view/query-view';
import { Screen } from '@/ui/screen/screen';
import { Section } from '@/ui/section/section';
import { ConcernedFields } from './concerned-fields';
import { ContactFields } from './contact-fields';
import { contactGuideQuery } from './guide';
import { phoneProblem } from './typed';

/** For the question being written: kept with it on the device until it is sent. */
export function ContactOfDraft() {
  const { kind, contact, phoneShown, change } = useAskDraft();
  const guide = useQuery(contactGuideQuery, null);
  const [checked, setChecked] = useState(false);
  const problem = phoneProblem(contact);
  const done = () => {
    setChecked(true);
    if (!problem) void Taro.navigateBack();
  };
  return (
    <Screen
      title={kind === 'report' ? '联系方式和反映的单位' : '联系方式'}
      footer={
        <Button kind="primary" onClick={done}>
          好了，回去写问题
        </Button>
      }
    >
      {kind === 'report' && <ConcernedFields />}
      <Section title="联系方式" note="选填">
        <QueryView query={guide} shape="list">
          {(shown) =>
            shown.off === undefined ? (
              <ContactFields
                guide={shown}
                typed={contact}
                phoneShown={phoneShown}
                problem={checked ? problem : undefined}
                onChange={(typed, masked) => change({ contact: typed, phoneShown: masked })}
              />
            ) : (
              <Notice
                tone="amber"
                icon="alert"
                action={
                  contact && {
                    words: '清空已填的',
                    onClick: () => change({ contact: undefined, phoneShown: undefined }),
                  }
                }
              >
                {shown.off}
              </Notice>
            )
          }
        </QueryView>
      </Section>
    </Screen>
  );
}
