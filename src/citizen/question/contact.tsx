import type { MyQuestionView } from '@core/contract';
import Taro from '@tarojs/taro';
import { useRef, useState } from 'react';
import { useAsking } from '@/features/asking/use-asking';
import { newCommandId } from '@/features/commands/command-id';
import { useCommand } from '@/features/commands/use-command';
import { concernedWords, contactWords } from '@/features/my-questions/contact-words';
import { myQuestionQuery } from '@/features/my-questions/my-questions';
import { call } from '@/platform/call';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { Row, Rows } from '@/ui/row/row';
import { Section } from '@/ui/section/section';

/** 联系方式 of the question, masked, and whom it is about. The asker may leave, change and delete them here. */
export function Contact({ question }: { question: MyQuestionView }) {
  const asking = useAsking();
  const { id, version, contact, concerned } = question;
  const commandId = useRef(newCommandId());
  const [leaving, setLeaving] = useState(false);
  const removing = useCommand(async () => {
    const changed = await call('citizen', 'remove_contact', { commandId: commandId.current, id, version }).catch(
      (error) => {
        // Removed by an earlier tap, or the question changed: what stands there now is shown.
        commandId.current = newCommandId();
        void myQuestionQuery.load(id);
        throw error;
      },
    );
    setLeaving(false);
    myQuestionQuery.put(id, () => changed);
  });
  const mayGive = asking && question.may.giveContact === true;
  const edit = () => void Taro.navigateTo({ url: `/citizen/contact/index?id=${id}` });
  if (!contact && !concerned && !mayGive) return null;
  return (
    <Section title={concerned ? '联系方式和反映的单位' : '联系方式'} note={contact && '打码显示，只有您能改'}>
      {(contact || concerned) && (
        <Rows>
          {contact && contactWords(contact).map(([name, words]) => <Row key={name} label={name} value={words} />)}
          {contact && <Row label="转给办理部门" value={contact.mayForward ? '同意' : '不同意'} />}
          {concerned && <Row label="反映的单位或人" value={concernedWords(concerned)} />}
        </Rows>
      )}
      {mayGive && <Button onClick={edit}>{contact ? '修改联系方式' : '留个联系方式，方便联系您'}</Button>}
      {contact &&
        (leaving ? (
          <Button kind="danger" busy={removing.busy} onClick={() => void removing.send()}>
            确定删除联系方式
          </Button>
        ) : (
          <Button kind="quiet" onClick={() => setLeaving(true)}>
            删除联系方式
          </Button>
        ))}
      {removing.error && (
        <Notice tone="danger" icon="alert">
          {removing.error.message}
        </Notice>
      )}
    </Section>
  );
}
