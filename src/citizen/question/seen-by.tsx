import type { MyQuestionView } from '@core/contract';
import { View } from '@tarojs/components';
import { pastWords } from '@/features/dates/beijing';
import { Section } from '@/ui/section/section';
import './seen-by.scss';

/** 谁看过我的留言: offices and when they looked, never people. */
export function SeenBy({ seenBy }: { seenBy: MyQuestionView['seenBy'] }) {
  return (
    <Section title="谁看过我的留言">
      {seenBy.length === 0 ? (
        <View className="seen-by__line">还没有部门打开过。</View>
      ) : (
        seenBy.map(({ officeName, firstAt, lastAt, contactAt }) => (
          <View key={officeName} className="seen-by__line">
            <View className="seen-by__office">{officeName}</View>
            <View>
              {pastWords(firstAt)} 第一次查看
              {lastAt > firstAt ? `，最近一次 ${pastWords(lastAt)}` : ''}
            </View>
            {contactAt !== undefined && <View>{pastWords(contactAt)} 查看了您的联系方式</View>}
          </View>
        ))
      )}
    </Section>
  );
}
