import type { RelatedQuestion, StaffQuestionView } from '@core/contract';
import { STATE_LABELS } from '@core/contract/constants';
import Taro from '@tarojs/taro';
import { Refusal } from '@/features/desk/refusal';
import { useQuestionCommand } from '@/features/desk/use-question-command';
import { call } from '@/platform/call';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { Row, Rows } from '@/ui/row/row';
import { Section } from '@/ui/section/section';

/** What a question belongs with: what it was merged into, how many into it, and the others it is linked with (并案). */
export function RelatedDesk({ view }: { view: StaffQuestionView }) {
  const unlink = useQuestionCommand(view, (on, _fields: null) => call('desk', 'unlink', on));
  const { merged, mergedInto, linked } = view;
  return (
    <>
      {merged > 0 && (
        <Notice icon="alert">
          已有 {merged} 条并入这一条，答复同时发给 {merged + 1} 位提问人。
        </Notice>
      )}
      {mergedInto && (
        <Section title="并入">
          <Rows>
            <Related to={mergedInto} />
          </Rows>
        </Section>
      )}
      {linked.length > 0 && (
        <Section title={`并案（共 ${linked.length + 1} 件）`} note="逐件答复">
          <Refusal error={unlink.error} />
          <Rows>
            {linked.map((other) => (
              <Related key={other.id} to={other} />
            ))}
          </Rows>
          {view.may.unlink && (
            <Button kind="quiet" busy={unlink.busy} onClick={() => void unlink.send(null)}>
              把这一条移出并案
            </Button>
          )}
        </Section>
      )}
    </>
  );
}

function Related({ to: { id, no, state } }: { to: RelatedQuestion }) {
  return (
    <Row
      label={`留言 ${no}`}
      value={STATE_LABELS[state]}
      say={`打开留言 ${no}，${STATE_LABELS[state]}`}
      onClick={() => void Taro.navigateTo({ url: `/desk/question/index?id=${id}` })}
    />
  );
}
