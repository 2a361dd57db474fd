import type { InvitationCode } from '@core/contract';
import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { momentWords } from '@/features/dates/beijing';
import { ShareButton } from '@/platform/share/share-button';
import { Button } from '@/ui/button/button';
import './code-card.scss';

/** What the invited person gets; its page must answer WeChat with `invitationMessage`. */
export const invitationMessage = (made: InvitationCode | undefined) =>
  made
    ? { title: `请${made.name}打开，加入政策百事通工作台`, path: made.path }
    : { title: '政策百事通', path: '/pages/today/index' };

/** A code on the one occasion it is shown, with the ways to pass it on. */
export function CodeCard({ made }: { made: InvitationCode }) {
  const copy = () => void Taro.setClipboardData({ data: made.code });
  return (
    <View className="code-card">
      <View>给{made.name}的邀请码</View>
      <View className="code-card__code">
        <Text userSelect>{made.code}</Text>
      </View>
      <View className="code-card__words">
        只能用一次，{momentWords(made.expiresAt)}前有效。离开这一页就看不到了，请现在发给本人。
      </View>
      <View className="code-card__ways">
        <View className="code-card__way">
          <Button onClick={copy}>复制邀请码</Button>
        </View>
        <View className="code-card__way">
          <ShareButton title={invitationMessage(made).title} page={made.path.slice(1)} />
        </View>
      </View>
    </View>
  );
}
