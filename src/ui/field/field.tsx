import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria } from '@/platform/accessibility/aria';
import './field.scss';

interface Props {
  label: string;
  /** What the answer is for, or what is expected. */
  help?: string;
  /** What is wrong with it, in a sentence that says what to do. */
  problem?: string;
  children: ReactNode;
}

/** One thing to fill in, with its name above. */
export function Field({ label, help, problem, children }: Props) {
  return (
    <View className="field">
      <View className="field__label">{label}</View>
      {children}
      {problem ? (
        <View className="field__problem" {...aria({ role: 'alert', live: 'assertive' })}>
          {problem}
        </View>
      ) : (
        help && <View className="field__help">{help}</View>
      )}
    </View>
  );
}
