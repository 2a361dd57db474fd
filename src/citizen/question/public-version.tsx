import type { MyQuestionView, PublicVersionView } from '@core/contract';
import { View } from '@tarojs/components';
import { useRef } from 'react';
import { newCommandId } from '@/features/commands/command-id';
import { useCommand } from '@/features/commands/use-command';
import { myQuestionQuery } from '@/features/my-questions/my-questions';
import { call } from '@/platform/call';
import { PhoneButton } from '@/platform/phone/phone-button';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import './public-version.scss';

interface Props {
  question: MyQuestionView;
  version: PublicVersionView;
  /** 请改这里 */
  onChange: () => void;
}

const side = (title: string, text: string) => (
  <View className="public-version__side">
    <View className="public-version__title">{title}</View>
    <View className="public-version__text">{text}</View>
  </View>
);

/**
 * 公开版确认: the very text others would read, beside the asker's own, and the choice. No answer means no.
 * Agreeing goes through WeChat's phone button, which proves a real identity; the number is not kept.
 */
export function PublicVersion({ question, version, onChange }: Props) {
  const commandId = useRef(newCommandId());
  const on = { id: question.id, version: version.version };
  const decision = useCommand(async (phoneCode?: string) => {
    const base = { ...on, commandId: commandId.current };
    const changed = await call(
      'citizen',
      'decide_public_version',
      phoneCode === undefined ? { ...base, agree: false } : { ...base, agree: true, phoneCode },
    ).catch((error) => {
      // A new phone code makes another command; and the text may be another by now.
      commandId.current = newCommandId();
      void myQuestionQuery.load(question.id);
      throw error;
    });
    myQuestionQuery.put(question.id, () => changed);
  });
  return (
    <View className="public-version">
      <View className="public-version__head">请您确认公开版</View>
      <View className="public-version__help">
        这个答复对别人也有用。下面就是公开后别人看到的全部文字，请看看有没有您的姓名、住址等认得出您的内容。您不同意，就不会公开；不作选择也不会公开。
      </View>
      {version.version > 1 && <Notice tone="amber">文字有修改，请再看一遍。</Notice>}
      {side('您的留言', question.text)}
      {side('公开的问题', version.question)}
      {side('公开的答复', version.answer)}
      {version.supplement && side(`${version.supplement.unitName} 补充`, version.supplement.text)}
      {decision.error && (
        <Notice tone="danger" icon="alert">
          {decision.error.message}
        </Notice>
      )}
      <View className="public-version__choices">
        <Button kind="secondary" disabled={decision.busy} onClick={() => void decision.send()}>
          不同意
        </Button>
        <Button kind="secondary" disabled={decision.busy} onClick={onChange}>
          请改这里
        </Button>
      </View>
      <View className="public-version__choices">
        <PhoneButton busy={decision.busy} onCode={(code) => void decision.send(code)}>
          同意公开
        </PhoneButton>
      </View>
      <View className="public-version__help">
        同意时微信会请您验证手机号，用来确认是您本人；号码不保存、不公开、不转给任何部门。
      </View>
    </View>
  );
}
