import type { StaffRow } from '@core/contract';
import { type InboxList, regionName } from '@core/contract/constants';
import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { pastWords } from '@/features/dates/beijing';
import { dueWords } from '@/features/desk/due-words';
import { Marks } from '@/features/desk/marks';
import { aria } from '@/platform/accessibility/aria';
import './inbox-row.scss';

/** Lists by deadline hold questions of more than one state. */
const MIXED = new Set<InboxList>([
  'due_soon',
  'overdue',
  'declines',
  'pictures',
  'urgent',
  'mine',
  'mentions',
  'versions',
]);

/** What the row is opened for: the page begins with it where the person may do it. */
type Purpose = 'triage' | 'reply' | 'review' | 'feature';

const purposeOf = (row: StaffRow, list: InboxList | undefined): { purpose?: Purpose; words: string } => {
  if (list === 'to_approve') return { purpose: 'review', words: '去审核' };
  if (list === 'versions') return { purpose: 'feature', words: '去修改' };
  if (list === 'urgent' && row.urgent) return { words: '去联系' };
  if (list === 'mentions') return { words: '去看看' };
  if (list === 'petitions') return { words: '记进展' };
  if (list === 'pictures') return { words: '去核验' };
  if (list === 'approvals') return { words: '去核发' };
  if (list === 'extensions') return { words: '去审批' };
  if (list === 'reports') return { words: '去决定' };
  if (list === 'declines' || list === 'objections') return { words: '去处理' };
  if (list === 'opinions') return { words: '去回复' };
  if (row.state === 'received') return { purpose: 'triage', words: '受理' };
  if (row.state === 'in_progress') return { purpose: 'reply', words: '去答复' };
  return { words: '查看' };
};

/** A list is read over many shoulders: a risky text is opened on its own page only. */
const FOLDED = '文字待人工复核，先折叠。';
/** A report's own words stay with the desk and the inspection office. */
const SUMMARY_ONLY = '反映人的原话不转给部门，请看梳理摘要。';

const open = (id: string, purpose?: Purpose) =>
  Taro.navigateTo({ url: `/desk/question/index?id=${id}${purpose ? `&for=${purpose}` : ''}` });

/** One question of a list (of the ledger when none is named): what it is, who has it until when, and the one thing to do about it. */
export function InboxRow({ row, list }: { row: StaffRow; list?: InboxList }) {
  const { purpose, words } = purposeOf(row, list);
  const due = dueWords(row.due);
  const folded = (row.text === null && row.summary === undefined) || row.check === 'risky';
  const urgent = row.due.state === 'soon' || row.due.state === 'overdue' ? `inbox-row--${row.due.state}` : '';
  return (
    <View className={`inbox-row ${urgent}`}>
      <View className="inbox-row__body" onClick={() => void open(row.id)} {...aria({ role: 'link' })}>
        <View className="inbox-row__marks">
          <Marks row={row} stateKnown={list !== undefined && !MIXED.has(list)} />
        </View>
        <View className={`inbox-row__text ${folded ? 'inbox-row__text--folded' : ''}`}>
          {row.check === 'risky' ? FOLDED : (row.text ?? (row.summary ? `摘要：${row.summary}` : SUMMARY_ONLY))}
        </View>
        <View className="inbox-row__meta">
          {regionName(row.regionCode)} · <Text className="inbox-row__no">{row.no}</Text>
        </View>
        <View className="inbox-row__meta">现由 {row.holderName}</View>
      </View>
      <View className="inbox-row__foot">
        <View className="inbox-row__due">{due ?? `${pastWords(row.askedAt)} 提交`}</View>
        <View
          className={`inbox-row__action ${purpose ? 'inbox-row__action--main' : ''}`}
          onClick={() => void open(row.id, purpose)}
          {...aria({ role: 'button', label: `${words}，留言 ${row.no}` })}
        >
          {words}
        </View>
      </View>
    </View>
  );
}
