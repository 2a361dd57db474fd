import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import type { CallError } from '@/platform/call';
import { aria } from '@/platform/accessibility/aria';
import { AgreeButton } from '@/platform/agree/agree-button';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { Sheet } from '@/ui/sheet/sheet';
import './consent-sheet.scss';

interface Props {
  open: boolean;
  busy: boolean;
  error?: CallError;
  /** What agreeing goes on with. */
  agreeWords?: string;
  onAgree: () => void;
  onRefuse: () => void;
}

const link = (name: string, url: string) => (
  <View
    className="consent__link"
    onClick={() => void Taro.navigateTo({ url })}
    {...aria({ role: 'link', label: `阅读${name}` })}
  >
    {name}
  </View>
);

/** Before the first question: in plain words what is collected and why. Refusing leaves reading open. */
export function ConsentSheet({ open, busy, error, agreeWords = '同意并提交', onAgree, onRefuse }: Props) {
  return (
    <Sheet
      open={open}
      title="提问前，请您知悉"
      onClose={onRefuse}
      footer={
        <View className="consent__choices">
          <Button kind="secondary" onClick={onRefuse}>
            暂不同意
          </Button>
          <AgreeButton busy={busy} onAgree={onAgree}>
            {agreeWords}
          </AgreeButton>
        </View>
      }
    >
      <View className="consent__line">
        我们只收集您的微信身份标识、所在地区、您写的问题，和您自愿添加的图片、联系方式，用来办理和答复。
      </View>
      <View className="consent__line">不收集昵称、头像；不经您对具体文字的同意，不会公开您的留言。</View>
      <View className="consent__line">不同意也可以继续看卡片和精选留言，已写的内容会保留。</View>
      <View className="consent__links">
        {link('隐私政策', '/citizen/privacy/index')}
        {link('用户协议', '/citizen/agreement/index')}
      </View>
      {error && (
        <Notice tone="danger" icon="alert">
          {error.message}
        </Notice>
      )}
    </Sheet>
  );
}
