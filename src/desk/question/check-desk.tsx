import type { StaffQuestionView } from '@core/contract';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Refusal } from '@/features/desk/refusal';
import { useQuestionCommand } from '@/features/desk/use-question-command';
import { call } from '@/platform/call';
import { Button } from '@/ui/button/button';
import { Section } from '@/ui/section/section';
import './check-desk.scss';

type Verdict = 'pass' | 'risky';

/** 人工核验: a person judges the texts that are risky or could not be checked. Nothing where none waits. */
export function CheckDesk({ view }: { view: StaffQuestionView }) {
  const decision = useQuestionCommand(view, (on, fields: { verdict: Verdict }) =>
    call('desk', 'decide_check', { ...on, ...fields }),
  );
  if (!view.may.decideCheck) return null;
  const decide = async (verdict: Verdict) => {
    if (await decision.send({ verdict })) void Taro.showToast({ title: '已记录', icon: 'success' });
  };
  return (
    <Section title="人工核验">
      <View className="check-desk__words">
        有文字未经机器核验或核验有风险。请看过提问人写的全部文字再选；选“没有问题”后，这些文字才可以转办、公开。
      </View>
      <Refusal error={decision.error} />
      <View className="check-desk__choices">
        <Button busy={decision.busy} onClick={() => void decide('risky')}>
          有风险，继续折叠
        </Button>
        <Button kind="primary" busy={decision.busy} onClick={() => void decide('pass')}>
          没有问题
        </Button>
      </View>
    </Section>
  );
}
