import type { AskReceipt } from '@core/contract';
import { Image, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import sent from '@/assets/mascot/sent.svg';
import { dueSentence } from '@/features/my-questions/progress-words';
import { AnswerNotice } from '@/features/notices/answer-notice';
import { alt, aria } from '@/platform/accessibility/aria';
import { DANGER_SENT, DangerLines } from './danger-notice';
import { Button } from '@/ui/button/button';
import './receipt-view.scss';

/** What the person takes away: the number, the date of the answer, and where to follow it. */
export function ReceiptView({ receipt, onAgain }: { receipt: AskReceipt; onAgain: () => void }) {
  return (
    <View className="receipt" {...aria({ role: 'status', live: 'polite' })}>
      <Image className="receipt__mascot" src={sent} {...alt()} />
      <View className="receipt__title" {...aria({ role: 'heading' })}>
        留言已收到
      </View>
      <View className="receipt__no">编号 {receipt.no}</View>
      <View className="receipt__due">{dueSentence(receipt.due)}</View>
      <View className="receipt__words">
        {receipt.beingChecked
          ? '文字会先由工作人员看一看，不影响办理。答复后在“我的留言”里看。'
          : '到时在“我的留言”里看答复，办到哪一步也看得到。'}
      </View>
      {receipt.soundsAlarming && <DangerLines>{DANGER_SENT}</DangerLines>}
      <View className="receipt__actions">
        <AnswerNotice questionId={receipt.id} notices={0} />
        <Button
          kind="primary"
          onClick={() => void Taro.navigateTo({ url: `/citizen/question/index?id=${receipt.id}` })}
        >
          看办理进度
        </Button>
        <Button kind="quiet" onClick={onAgain}>
          再问一个
        </Button>
      </View>
    </View>
  );
}
