import type { StaffQuestionView } from '@core/contract';
import { FINDING_LABELS, FINDINGS, type Finding, LIMITS, repliesInParts } from '@core/contract/constants';
import { ScrollView, View } from '@tarojs/components';
import { draftsOf, keepDraft } from '@/features/desk/drafts';
import { findingsProblem, replyProblem } from '@/features/desk/reply-gate';
import { WritingBox } from './writing-box';
import './reply-words.scss';

export type Findings = Record<Finding, string>;

/** What is written as a reply so far: the parts of one to an appeal or a report, else one text. */
export type Written = { findings: Findings } | { text: string };

const HINTS: Record<Finding, string> = {
  found: '去看了什么、问了谁、情况是不是属实',
  done: '办成了什么；还没办成的，办到了哪一步',
  next: '接下来谁在什么时候做什么；不能办的，写明依据',
};

/** What there is to begin with: what was kept while writing, else the draft that waits. */
export function startOf({ id, kind, draftReply }: StaffQuestionView): Written {
  const mine = draftReply?.mine ? draftReply : undefined;
  const kept = draftsOf(id);
  if (!repliesInParts(kind)) return { text: kept.reply ?? mine?.text ?? '' };
  return { findings: kept.findings ?? mine?.findings ?? { found: '', done: '', next: '' } };
}

export const keepWritten = (id: string, written: Written): void =>
  keepDraft(id, 'text' in written ? { reply: written.text } : { findings: written.findings });

/** What keeps it from being sent; null when nothing does. */
export const writtenProblem = (written: Written): string | null =>
  'text' in written ? replyProblem(written.text) : findingsProblem(written.findings);

/** It as one text, to be read or copied. */
export const textOf = (written: Written): string =>
  'text' in written ? written.text : FINDINGS.map((part) => written.findings[part]).join('\n');

/** It as it is sent. */
export const trimmed = (written: Written): Written => {
  if ('text' in written) return { text: written.text.trim() };
  const { found, done, next } = written.findings;
  return { findings: { found: found.trim(), done: done.trim(), next: next.trim() } };
};

interface Props {
  written: Written;
  placeholder: string;
  onChange: (written: Written) => void;
  onKeyboard: (height: number) => void;
}

/** The boxes of a formal reply. */
export function ReplyWords({ written, placeholder, onChange, onKeyboard }: Props) {
  if ('text' in written) {
    return (
      <WritingBox
        label="正式答复"
        placeholder={placeholder}
        initial={written.text}
        max={LIMITS.replyText}
        onText={(text) => onChange({ text })}
        onKeyboard={onKeyboard}
      />
    );
  }
  const { findings } = written;
  return (
    <ScrollView className="reply-words" scrollY>
      {FINDINGS.map((part) => (
        <View key={part} className="reply-words__part">
          <View className="reply-words__label">{FINDING_LABELS[part]}</View>
          <WritingBox
            label={FINDING_LABELS[part]}
            placeholder={HINTS[part]}
            initial={findings[part]}
            max={LIMITS.finding}
            onText={(text) => onChange({ findings: { ...findings, [part]: text } })}
            onKeyboard={onKeyboard}
          />
        </View>
      ))}
    </ScrollView>
  );
}
