import { View } from '@tarojs/components';
import { aria } from '@/platform/accessibility/aria';
import './gate-line.scss';

/** Why the button below does nothing yet. Takes no room when nothing is missing. */
export function GateLine({ problem }: { problem: string | null }) {
  return problem ? (
    <View className="gate-line" {...aria({ live: 'polite' })}>
      {problem}
    </View>
  ) : null;
}
