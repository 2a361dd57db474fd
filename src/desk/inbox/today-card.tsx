import { DIGEST_LABELS, DIGEST_LINES, type DigestLine, type InboxList } from '@core/contract/constants';
import { View } from '@tarojs/components';
import { useToday } from '@/features/desk/today';
import { countWords } from '@/features/me/count-words';
import { aria } from '@/platform/accessibility/aria';
import { Icon } from '@/ui/icon/icon';
import './today-card.scss';

/** Where a line of it is looked at. */
const LIST_OF: Record<DigestLine, InboxList> = {
  new: 'new',
  due_today: 'due_soon',
  overdue: 'overdue',
  mentions: 'mentions',
  to_approve: 'to_approve',
};

interface Props {
  staffId: string | undefined;
  /** The lists this person has. */
  lists: readonly string[];
  onSelect: (list: InboxList) => void;
}

/** 今日要办: what is new, due and overdue, once on the morning of a working day; closed, it is gone until the next one. */
export function TodayCard({ staffId, lists, onSelect }: Props) {
  const { today, close } = useToday(staffId);
  if (!today) return null;
  const lines = DIGEST_LINES.filter((line) => today.counts[line] !== undefined);
  const nothing = lines.every((line) => today.counts[line] === 0);
  return (
    <View className="today-card">
      <View className="today-card__head">
        <View className="today-card__title" {...aria({ role: 'heading' })}>
          今日要办
        </View>
        <View className="today-card__close" onClick={close} {...aria({ role: 'button', label: '关闭今日要办' })}>
          <Icon name="close" size="small" />
        </View>
      </View>
      {nothing ? (
        <View className="today-card__words">没有新来的、今天到期的和超期的。</View>
      ) : (
        <View className="today-card__lines">
          {lines.map((line) => (
            <Line key={line} line={line} count={today.counts[line] ?? 0} lists={lists} onSelect={onSelect} />
          ))}
        </View>
      )}
    </View>
  );
}

function Line({ line, count, lists, onSelect }: { line: DigestLine; count: number } & Omit<Props, 'staffId'>) {
  const list = LIST_OF[line];
  const words = `${DIGEST_LABELS[line]} ${countWords(count)} 条`;
  const leads = count > 0 && lists.includes(list);
  return (
    <View
      className={`today-card__line ${leads ? 'today-card__line--leads' : ''}`}
      onClick={leads ? () => onSelect(list) : undefined}
      {...aria(leads ? { role: 'button', label: `${words}，去看` } : {})}
    >
      {words}
    </View>
  );
}
