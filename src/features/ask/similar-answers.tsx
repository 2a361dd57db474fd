import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { aria } from '@/platform/accessibility/aria';
import { call } from '@/platform/call';
import { Button } from '@/ui/button/button';
import { Icon } from '@/ui/icon/icon';
import { type Similar, useSimilar } from './use-similar';
import { useSoundsDangerous } from './use-sounds-dangerous';
import './similar-answers.scss';

const open = ({ kind, id }: Similar) =>
  void Taro.navigateTo({ url: `/reader/${kind === 'card' ? 'card' : 'answer'}/index?id=${id}` });

/** What may already answer the question being written; below it, so that nothing moves under the writer's fingers. */
export function SimilarAnswers({ text, onSolved }: { text: string; onSolved: () => void }) {
  const dangerous = useSoundsDangerous(text);
  const similar = useSimilar(text);
  const [first] = similar;
  // Somebody in danger needs a person, not a card.
  if (!first || dangerous) return null;
  const solved = () => {
    void call('reader', 'solved_before_asking', { kind: first.kind }).catch(() => undefined);
    onSolved();
  };
  return (
    <View className="similar" {...aria({ live: 'polite' })}>
      <View className="similar__title">也许已经有答案</View>
      {similar.map((row) => (
        <View
          key={`${row.kind}:${row.id}`}
          className="similar__row"
          onClick={() => open(row)}
          {...aria({ role: 'link' })}
        >
          <View className="similar__question">{row.title}</View>
          <Icon name="next" size="small" />
        </View>
      ))}
      <Button kind="quiet" onClick={solved}>
        解决了，不用提交
      </Button>
    </View>
  );
}
