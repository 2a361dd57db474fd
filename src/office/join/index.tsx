import type { JoinReceipt } from '@core/contract';
import { View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { GateLine } from '@/features/desk/gate-line';
import { Refusal } from '@/features/desk/refusal';
import { refreshMe } from '@/features/me/me';
import { rolesWords } from '@/features/office/staff';
import { useOfficeCommand } from '@/features/office/use-office-command';
import { call } from '@/platform/call';
import { Button } from '@/ui/button/button';
import { LineBox } from '@/ui/field/line-box';
import { Notice } from '@/ui/notice/notice';
import { Screen } from '@/ui/screen/screen';
import { useTabs } from '@/ui/tab-bar/tabs';
import '../office.scss';

const CODE = 12;
const characters = (code: string): number => code.replace(/[\s-]/g, '').length;

const enter = () => {
  useTabs.getState().select('desk');
  void Taro.switchTab({ url: '/pages/desk/index' });
};

/** 接受邀请: with a code this account becomes staff. The link brings the code along; it is never used without a tap. */
export default function JoinPage() {
  const { code: given = '' } = useRouter().params;
  const [code, setCode] = useState(given);
  const [joined, setJoined] = useState<JoinReceipt>();
  const join = useOfficeCommand((commandId, typed: string) =>
    call('admin', 'accept_invitation', { commandId, code: typed }),
  );
  const send = async () => {
    const receipt = await join.send(code.trim());
    if (!receipt) return;
    setJoined(receipt);
    await refreshMe();
  };
  if (joined) {
    return (
      <Screen title="接受邀请">
        <Notice tone="brand">
          {joined.name}，{joined.rebound ? '已经换绑到这个微信，原来的微信不能再用' : '欢迎加入'}。您的角色是
          {rolesWords(joined)}。
        </Notice>
        <View className="office__actions">
          <Button kind="primary" onClick={enter}>
            进入工作台
          </Button>
        </View>
      </Screen>
    );
  }
  const problem = characters(code) === CODE ? null : `邀请码是 ${CODE} 位字母和数字。`;
  return (
    <Screen title="接受邀请">
      <View className="office__note">
        管理员请您加入政策百事通工作台。接受后，用现在这个微信登录的人就是工作人员，请用自己的微信。
      </View>
      <LineBox label="邀请码" placeholder="比如 ABCD-EFGH-JKMN" initial={given} max={20} onText={setCode} />
      <Refusal error={join.error} />
      <GateLine problem={problem} />
      <Button kind="primary" busy={join.busy} disabled={problem !== null} onClick={() => void send()}>
        接受邀请
      </Button>
    </Screen>
  );
}
