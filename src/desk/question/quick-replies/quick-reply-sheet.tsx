import type { QuickReplyView } from '@core/contract';
import { LIMITS } from '@core/contract/constants';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { quickRepliesQuery, takeQuickReplies } from '@/features/desk/quick-replies';
import { lengthProblem } from '@/features/desk/reply-gate';
import { SendSheet } from '@/features/desk/send-sheet';
import { useOfficeCommand } from '@/features/office/use-office-command';
import { call } from '@/platform/call';
import { Button } from '@/ui/button/button';
import { Field } from '@/ui/field/field';
import { LineBox } from '@/ui/field/line-box';
import { SwitchRow } from '@/ui/field/switch-row';
import { TextBox } from '@/ui/field/text-box';

interface Props {
  /** The one to change; absent for a new one. */
  reply: QuickReplyView | undefined;
  /** The category of the question at hand. */
  categoryId: string | null;
  onClose: () => void;
}

/** One of the 常用语: its name, its words with slots, and whether it is for one category alone. */
export function QuickReplySheet({ reply, categoryId, onClose }: Props) {
  const [title, setTitle] = useState(reply?.title ?? '');
  const [text, setText] = useState(reply?.text ?? '');
  const [category, setCategory] = useState(reply ? reply.categoryId : null);
  const change = useOfficeCommand(
    (commandId, run: (commandId: string) => Promise<QuickReplyView[]>) => run(commandId),
    () => quickRepliesQuery.load(null),
  );
  const make = async (done: string, run: (commandId: string) => Promise<QuickReplyView[]>) => {
    const rows = await change.send(run);
    if (!rows) return;
    takeQuickReplies(rows);
    void Taro.showToast({ title: done, icon: 'success' });
    onClose();
  };
  const on = reply ? { id: reply.id, version: reply.version } : {};
  const words = { title: title.trim(), text: text.trim(), categoryId: category };
  const save = () => make('已保存', (commandId) => call('desk', 'save_quick_reply', { commandId, ...on, ...words }));
  const remove = ({ id, version }: QuickReplyView) =>
    make('已删除', (commandId) => call('desk', 'remove_quick_reply', { commandId, id, version }));
  const own = reply?.categoryId ?? categoryId;
  const problem =
    title.trim().length < 2
      ? '先起个名字，至少 2 个字。'
      : lengthProblem(text, LIMITS.replyTextMin, LIMITS.progressText);
  return (
    <SendSheet
      title={reply ? '修改常用语' : '新增常用语'}
      words="保存"
      problem={problem}
      busy={change.busy}
      error={change.error}
      onSend={() => void save()}
      onClose={onClose}
    >
      <LineBox
        label="名称"
        placeholder="比如：残疾证怎么办"
        initial={title}
        max={LIMITS.quickReplyTitle}
        onText={setTitle}
      />
      <Field label="内容" help="要按情况填的地方写成【填：办理地点】，没填好不能发送。">
        <TextBox
          label="内容"
          placeholder="比如：请带身份证到【填：办理地点】办理，依据是《……》"
          initial={text}
          max={LIMITS.progressText}
          onText={setText}
        />
      </Field>
      {own !== null && (
        <SwitchRow
          label="只用于这个分类"
          help="关着就在所有分类里都能用"
          checked={category !== null}
          onChange={(onlyHere) => setCategory(onlyHere ? own : null)}
        />
      )}
      {reply && (
        <Button kind="quiet" onClick={() => void remove(reply)}>
          删除这条常用语
        </Button>
      )}
    </SendSheet>
  );
}
