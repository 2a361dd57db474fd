import { View } from '@tarojs/components';
import { aria } from '@/platform/accessibility/aria';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { useDictation } from './use-dictation';
import './dictate-button.scss';

interface Props {
  /** Takes what was said; may answer with a sentence about what became of it. */
  onWords: (words: string) => string | undefined;
}

const WORDS = { idle: '按住说话', listening: '正在听，说完松手', writing: '正在写成文字…' } as const;
const LABELS = { idle: '按住说话，也可以点一下开始', listening: '正在听，再点一下结束', writing: undefined } as const;

/** 按住说话; where nothing takes down speech, the keyboard's own voice key is pointed out. */
export function DictateButton({ onWords }: Props) {
  const { phase, heard, problem, handlers } = useDictation(onWords);
  if (phase === 'absent') {
    return <View className="dictate__words">不想打字？点开文字框，按键盘上的话筒键就能说。</View>;
  }
  return (
    <View className="dictate">
      <Button
        kind={phase === 'listening' ? 'primary' : 'secondary'}
        icon="mic"
        hoverClass="none"
        busy={phase === 'writing'}
        label={LABELS[phase]}
        {...handlers}
      >
        {WORDS[phase]}
      </Button>
      {phase === 'listening' && (
        <View className="dictate__words" {...aria({ live: 'off' })}>
          {heard || '请说话。也可以点一下开始，再点一下结束。'}
        </View>
      )}
      {problem && (
        <Notice tone="amber" icon="alert" action={problem.open && { words: '去设置', onClick: problem.open }}>
          {problem.words}
        </Notice>
      )}
    </View>
  );
}
