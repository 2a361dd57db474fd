import { View } from '@tarojs/components';
import { aria } from '@/platform/accessibility/aria';
import { Button } from '@/ui/button/button';
import { useReadAloud } from './use-read-aloud';
import './read-aloud-button.scss';

interface Props {
  /** Id of what is read: only one thing is at a time. */
  subject: string;
  /** What to read, made when it is tapped. */
  texts: () => readonly string[];
  /** `primary` where reading aloud comes first, as in large type. */
  kind?: 'primary' | 'secondary';
}

/** 读给我听: while it reads, 暂停 and 停止, and where it is. Without a voice it says why. */
export function ReadAloudButton({ subject, texts, kind = 'secondary' }: Props) {
  const { phase, words, start, pause, resume, stop } = useReadAloud(subject, texts);
  const active = phase === 'reading' || phase === 'paused';
  return (
    <View className={`read-aloud ${active ? 'read-aloud--active' : ''}`}>
      <View className="read-aloud__buttons">
        {!active && (
          <Button kind={kind} icon="speaker" disabled={phase === 'absent'} onClick={start}>
            读给我听
          </Button>
        )}
        {phase === 'reading' && (
          <Button kind={kind} icon="pause" onClick={pause}>
            暂停
          </Button>
        )}
        {phase === 'paused' && (
          <Button kind={kind} icon="play" onClick={resume}>
            接着读
          </Button>
        )}
        {active && (
          <Button icon="stop" label="停止朗读" onClick={stop}>
            停止
          </Button>
        )}
      </View>
      {words && (
        // Two voices at once would say neither.
        <View className="read-aloud__words" {...aria({ live: 'off' })}>
          {words}
        </View>
      )}
    </View>
  );
}
