import type { StaffQuestionView } from '@core/contract';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Refusal } from '@/features/desk/refusal';
import { useQuestionCommand } from '@/features/desk/use-question-command';
import { call } from '@/platform/call';
import { Button } from '@/ui/button/button';
import { Sheet } from '@/ui/sheet/sheet';

/** The asker gave what was asked for by another road: the clock goes on. */
export function ResumeSheet({ view, onClose }: { view: StaffQuestionView; onClose: () => void }) {
  const resume = useQuestionCommand(view, (on, _fields: null) => call('desk', 'resume', on));
  const send = async () => {
    if (!(await resume.send(null))) return;
    void Taro.showToast({ title: '继续办理', icon: 'success' });
    onClose();
  };
  return (
    <Sheet
      open
      title="已补充，继续办"
      onClose={onClose}
      footer={
        <Button kind="primary" busy={resume.busy} disabled={!view.may.resume} onClick={() => void send()}>
          继续计时
        </Button>
      }
    >
      <Refusal error={resume.error} />
      <View>提问人已经用电话等方式补充，从现在起继续计时，办理时限按暂停的时间顺延。</View>
    </Sheet>
  );
}
