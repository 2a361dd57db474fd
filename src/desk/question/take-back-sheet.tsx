import type { StaffQuestionView } from '@core/contract';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { SendSheet } from '@/features/desk/send-sheet';
import { useQuestionCommand } from '@/features/desk/use-question-command';
import { call } from '@/platform/call';

interface Props {
  view: StaffQuestionView;
  onClose: () => void;
}

/** 收回修改: the text comes back to the desk before its asker decided on it. */
export function TakeBackSheet({ view, onClose }: Props) {
  const [publicVersion] = useState(view.publicVersion?.version ?? 0);
  const takeBack = useQuestionCommand(view, (on, fields: { publicVersion: number }) =>
    call('desk', 'withdraw_public_version', { ...on, ...fields }),
  );
  const send = async () => {
    if (!(await takeBack.send({ publicVersion }))) return;
    void Taro.showToast({ title: '已收回', icon: 'success' });
    onClose();
  };
  const problem = view.may.withdrawPublicVersion ? null : '提问人已经决定了，不能再收回。';
  return (
    <SendSheet
      title="收回修改"
      words="收回"
      problem={problem}
      busy={takeBack.busy}
      error={takeBack.error}
      onSend={() => void send()}
      onClose={onClose}
    >
      <View>收回后，提问人暂时不用决定。改好再送，会请他重新看一遍。</View>
    </SendSheet>
  );
}
