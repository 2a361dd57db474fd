import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useAsking } from '@/features/asking/use-asking';
import { useAskDraft } from '@/features/ask/draft';
import { FEEDBACK_IS_A_QUESTION, FEEDBACK_WORDS, FeedbackButton } from '@/platform/feedback/feedback';
import { dial } from '@/platform/phone/dial';
import { SITE } from '@/site';
import { Button } from '@/ui/button/button';
import { Row, Rows } from '@/ui/row/row';
import { Screen } from '@/ui/screen/screen';
import { Section } from '@/ui/section/section';
import './index.scss';

const writeReport = () => {
  useAskDraft.getState().change({ kind: 'report' });
  void Taro.switchTab({ url: '/pages/ask/index' });
};

/** 意见反馈和投诉: about this program, about how a matter was handled, and who answers for it (国办函〔2026〕12号). */
export default function FeedbackPage() {
  const asking = useAsking();
  return (
    <Screen title="意见反馈和投诉">
      {(asking || !FEEDBACK_IS_A_QUESTION) && (
        <Section title="对这个小程序的意见">
          <View className="feedback">
            <View className="feedback__words">{FEEDBACK_WORDS}</View>
            <FeedbackButton onWrite={writeReport}>写意见</FeedbackButton>
          </View>
        </Section>
      )}
      <Section title="投诉和举报">
        <View className="feedback">
          <View className="feedback__words">
            对答复不满意，或者要投诉部门和工作人员，打 {SITE.hotline} 政务服务便民热线。说清时间、地点和经过
            {asking ? '；在这里提过问的，告诉接线员留言编号' : ''}。
          </View>
          <Button kind="primary" icon="phone" onClick={() => dial(SITE.hotline)}>
            打 {SITE.hotline} 投诉
          </Button>
          {asking && (
            <>
              <View className="feedback__gap" />
              <Button onClick={writeReport}>写留言反映问题</Button>
            </>
          )}
        </View>
      </Section>
      <Section title="谁在办">
        <Rows>
          <Row label="主办单位" value={SITE.operator} />
          <Row label="备案号" value={SITE.filingNumber || '办理中，取得后在此公示'} />
          <Row label="通信地址" value={SITE.address || `尚未公示，可打 ${SITE.hotline} 询问`} />
        </Rows>
      </Section>
    </Screen>
  );
}
