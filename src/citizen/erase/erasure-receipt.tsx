import type { ErasureReceiptView } from '@core/contract';
import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { dayOf, dayWords, momentWords } from '@/features/dates/beijing';
import { aria } from '@/platform/accessibility/aria';
import { Button } from '@/ui/button/button';

interface Props {
  receipt: ErasureReceiptView;
  questions: number;
  keptFeatured: boolean;
}

const linesOf = ({ receipt, questions, keptFeatured }: Props): string[] => [
  `回执编号：${receipt.no}`,
  `申请时间：${momentWords(receipt.at)}`,
  receipt.done ? '已经清除完毕。' : '正在清除，几分钟内完成，不用再操作。',
  questions > 0
    ? `您的留言只保留编号、类型、分类、地区、办理部门、日期和状态，保存到${dayWords(dayOf(receipt.keptUntil))}，到期删除。`
    : '没有需要保留的留言记录。',
  ...(keptFeatured ? ['公开的精选留言按您的选择保留，其中没有您的个人信息。'] : []),
];

/** What a person keeps of an erasure; the program itself no longer knows them. */
export function ErasureReceipt(props: Props) {
  const lines = linesOf(props);
  const copy = () =>
    void Taro.setClipboardData({ data: ['政策百事通 清除个人数据回执', ...lines].join('\n') }).catch(() => undefined);
  return (
    <>
      <View className="erase__paper" {...aria({ role: 'status', live: 'polite' })}>
        <View className="erase__title" {...aria({ role: 'heading' })}>
          清除个人数据回执
        </View>
        {lines.map((line) => (
          <Text key={line} userSelect className="erase__line">
            {line}
          </Text>
        ))}
      </View>
      <View className="erase__actions">
        <Button kind="primary" onClick={copy}>
          复制回执
        </Button>
        <Button kind="quiet" onClick={() => void Taro.switchTab({ url: '/pages/today/index' })}>
          回到今日
        </Button>
      </View>
    </>
  );
}
