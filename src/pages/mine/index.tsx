import { View, Image } from '@tarojs/components';
import Taro, { useDidShow } from '@tarojs/taro';
import hello from '@/assets/mascot/hello.svg';
import { useAsking } from '@/features/asking/use-asking';
import { meQuery, refreshMe } from '@/features/me/me';
import { useIsStaff } from '@/features/me/use-is-staff';
import { myQuestionsQuery } from '@/features/my-questions/my-questions';
import { useLargeType } from '@/features/settings/use-settings';
import { alt } from '@/platform/accessibility/aria';
import { SwitchRow } from '@/ui/field/switch-row';
import { Row, Rows } from '@/ui/row/row';
import { Screen } from '@/ui/screen/screen';
import { SiteFooter } from '@/ui/site-footer/site-footer';
import './index.scss';

const to = (url: string) => () => void Taro.navigateTo({ url });

/** What belongs to this person: their questions, how they like to read, and what they agreed to. */
export default function MinePage() {
  const isStaff = useIsStaff();
  const { largeType, setLargeType } = useLargeType();
  // Here staff find their tab the first time; other pages go by what this device remembers.
  useDidShow(() => {
    void refreshMe().then((me) => {
      // Whoever never agreed to the policy never asked anything.
      if (me?.consentVersion !== undefined) void myQuestionsQuery.load(null);
    });
  });
  const waiting = myQuestionsQuery.useAnswer(null).data?.rows.filter(({ waitsForMe }) => waitsForMe).length ?? 0;
  const me = meQuery.useAnswer(null).data;
  const unread = me?.unread ?? 0;
  const asking = useAsking();
  // While nobody can ask, whoever asked before still reaches their questions here; others never see this.
  const mayHaveAsked = asking || me?.consentVersion !== undefined;
  return (
    <Screen title="我的" tab="mine">
      <View className="mine__greeting">
        <Image className="mine__mascot" src={hello} {...alt()} />
        <View>
          <View className="mine__name">您好</View>
          <View className="mine__words">
            {asking
              ? '不用注册，微信就能提问；您的留言只有您和办理部门看得到。'
              : '不用注册，打开就能看；每个工作日一张政策问答卡片。'}
          </View>
        </View>
      </View>
      <Rows>
        {mayHaveAsked && (
          <Row
            icon="ask"
            label="我的留言"
            value={waiting > 0 ? `${waiting} 条待确认` : unread > 0 ? `${unread} 条新进展` : undefined}
            needed={waiting > 0 || unread > 0}
            onClick={to('/citizen/my-questions/index')}
          />
        )}
        <Row icon="star" label="我的收藏" onClick={to('/citizen/favourites/index')} />
        <Row icon="history" label="浏览记录" onClick={to('/citizen/history/index')} />
        {asking && <Row icon="featured" label="精选留言" onClick={to('/reader/featured/index')} />}
        <Row icon="phone" label="办事电话" onClick={to('/reader/directory/index')} />
        {isStaff && (
          <Row icon="desk" label="工作台" onClick={() => void Taro.switchTab({ url: '/pages/desk/index' })} />
        )}
      </Rows>
      <Rows>
        <SwitchRow label="长辈版" help="大字、大按钮，一屏一件事" checked={largeType} onChange={setLargeType} />
      </Rows>
      <Rows>
        <Row icon="feedback" label="意见反馈和投诉" onClick={to('/reader/feedback/index')} />
        <Row icon="mine" label="我的数据" onClick={to('/citizen/my-data/index')} />
        <Row icon="lock" label="隐私政策" onClick={to('/citizen/privacy/index')} />
        <Row icon="agreement" label="用户协议" onClick={to('/citizen/agreement/index')} />
        {!isStaff && <Row icon="desk" label="工作人员邀请码" onClick={to('/office/join/index')} />}
      </Rows>
      <SiteFooter />
    </Screen>
  );
}
