import type { StaffQuestionView } from '@core/contract';
import type { Work } from '../work';

interface Move {
  work: Work;
  words: string;
  /** What it does, in a few words. */
  help: string;
  may: keyof StaffQuestionView['may'];
  /** Of which questions, where one right means several things. */
  of?: (view: StaffQuestionView) => boolean;
}

const atInspection = ({ holderName }: StaffQuestionView): boolean => holderName === '督查室';

/** What can be done to a question besides answering it, in the order of the day. */
const MOVES: readonly Move[] = [
  {
    work: 'set_urgent',
    words: '设为紧急',
    help: '值班的人在时限内首次联系提问人',
    may: 'setUrgent',
    of: (view) => !view.maybeUrgent,
  },
  {
    work: 'urgent',
    words: '撤销紧急',
    help: '不是紧急情况，写明理由',
    may: 'settleUrgent',
    of: (view) => view.urgent !== undefined,
  },
  { work: 'transfer', words: '转办', help: '交给别的部门办理', may: 'transfer' },
  { work: 'assign', words: '承办人', help: '指派给一个人，或者自己领办', may: 'assign' },
  {
    work: 'give_back',
    words: '退回',
    help: '不归本部门管，写明理由退回',
    may: 'returnTransfer',
    of: (view) => !atInspection(view),
  },
  { work: 'merge', words: '合并', help: '和别人问的同一件事一起答复', may: 'merge' },
  { work: 'link', words: '并案', help: '和同一件事的其他留言放在一起，逐件答复', may: 'link' },
  { work: 'list_clue', words: '列为督查线索', help: '由督查室核查，有自己的编号', may: 'listClue' },
  { work: 'clue_result', words: '写督查结果', help: '提问人会看到', may: 'clueResult' },
  {
    work: 'return_report',
    words: '退回运维小组',
    help: '写明理由，由运维小组再核对',
    may: 'returnTransfer',
    of: atInspection,
  },
  { work: 'allow_original', words: '允许附原文', help: '让现在的部门看提问人的原话和图片', may: 'allowOriginal' },
  { work: 'stop_original', words: '停止附原文', help: '现在的部门不再能看原话和图片', may: 'stopOriginal' },
  { work: 'decide_extension', words: '审批延期', help: '批准或不批准延期申请', may: 'decideExtension' },
  { work: 'decide_decline', words: '确认不予受理', help: '看过理由和去向，确认或退回', may: 'decideDecline' },
  { work: 'decide_review', words: '处理复核申请', help: '提问人不同意不予受理', may: 'decideReview' },
  { work: 'opinion', words: '交协办意见', help: '把意见交给主办部门', may: 'giveOpinion' },
  { work: 'ask_opinions', words: '请部门协办', help: '请别的部门给意见，主办不变', may: 'askOpinions' },
  { work: 'supplement', words: '补充答复', help: '在已有的答复后面补充', may: 'supplement' },
  { work: 'pause', words: '请提问人补充', help: '写明缺什么，补充前暂停计时', may: 'pause' },
  { work: 'resume', words: '已补充，继续办', help: '提问人用别的方式补充了', may: 'resume' },
  { work: 'extension', words: '申请延期', help: '提问人能看到理由', may: 'requestExtension' },
  { work: 'urge', words: '催办', help: '请现在的部门尽快办理', may: 'urge' },
  { work: 'take_over', words: '督查室接手', help: '由督查室直接办理', may: 'takeOver' },
  { work: 'hand_over', words: '转信访', help: '按《信访工作条例》办理，提问人会看到法定的日期', may: 'handOver' },
  { work: 'petition', words: '记信访进展', help: '告知、延期、办结，提问人会看到', may: 'recordPetition' },
  { work: 'decline', words: '不予受理', help: '写明理由和该去哪里办，由组长确认', may: 'proposeDecline' },
  { work: 'note', words: '写备注', help: '只给工作人员看，可以提到同事', may: 'note' },
];

/** The moves this person may make now. */
export const movesOf = (view: StaffQuestionView): readonly Move[] =>
  MOVES.filter(({ may, of }) => view.may[may] && (of?.(view) ?? true));
