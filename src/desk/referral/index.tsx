import type { ForwardedContact, StaffQuestionView } from '@core/contract';
import { LIMITS } from '@core/contract/constants';
import { Canvas, View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { categoriesQuery } from '@/features/categories/categories';
import { GateLine } from '@/features/desk/gate-line';
import { Refusal } from '@/features/desk/refusal';
import { staffQuestionQuery } from '@/features/desk/staff-question';
import { StaffScreen } from '@/features/desk/staff-screen';
import { useQuestionCommand } from '@/features/desk/use-question-command';
import { measureWith } from '@/features/poster/draw';
import { useDrawing } from '@/features/poster/use-drawing';
import { useQuery } from '@/features/query/use-query';
import { layoutReferral } from '@/features/referral/layout';
import { firstSummary, referralOf, summaryProblem } from '@/features/referral/referral';
import { aria } from '@/platform/accessibility/aria';
import { saveToAlbum, sendPicture } from '@/platform/album/album';
import type { AlbumPicture, SaveResult } from '@/platform/album/types';
import { call } from '@/platform/call';
import { Button } from '@/ui/button/button';
import { Field } from '@/ui/field/field';
import { SwitchRow } from '@/ui/field/switch-row';
import { TextBox } from '@/ui/field/text-box';
import { Notice } from '@/ui/notice/notice';
import { QueryView } from '@/ui/query-view/query-view';
import { Rows } from '@/ui/row/row';
import './index.scss';

const CANVAS = 'referral';

const SAVED: Partial<Record<SaveResult, string>> = {
  saved: '转办单已保存',
  refused: '没有保存：您还没有允许',
  failed: '没有保存成功，请再试一次',
};

const NOT_SENT = '没有发出去，请先保存再发送';

/** 转办单: a question on one sheet, for a unit that has nobody in the app. */
export default function ReferralPage() {
  const { id = '' } = useRouter().params;
  const question = useQuery(staffQuestionQuery, id);
  if (question.data) return <Referral view={question.data} />;
  return (
    <StaffScreen title="转办单">
      <QueryView query={question} shape="question">
        {() => null}
      </QueryView>
    </StaffScreen>
  );
}

function Referral({ view }: { view: StaffQuestionView }) {
  const categories = useQuery(categoriesQuery, null).data;
  const [summary, setSummary] = useState(() => firstSummary(view));
  const [contact, setContact] = useState<ForwardedContact['contact']>();
  const [busy, setBusy] = useState(false);
  const ask = useQuestionCommand(view, async (on, _fields: null) => {
    const forwarded = await call('desk', 'forward_contact', on);
    setContact(forwarded.contact);
    return forwarded.question;
  });
  const categoryName = categories?.find(({ id }) => id === view.categoryId)?.name ?? '还没有分类';
  const sheet = referralOf(view, categoryName, summary, contact ?? {});
  const { state, board, poster } = useDrawing(CANVAS, JSON.stringify(sheet), async ({ pen }) => ({
    poster: layoutReferral(sheet, measureWith(pen)),
  }));
  const hand = async (give: (picture: AlbumPicture) => Promise<string | undefined>) => {
    if (!board || busy) return;
    setBusy(true);
    const words = await give({ canvas: board.canvas, name: `转办单-${view.no}` });
    setBusy(false);
    if (words) void Taro.showToast({ title: words, icon: 'none' });
  };
  const save = () => hand(async (picture) => SAVED[await saveToAlbum(picture)]);
  const send = () => hand(async (picture) => ((await sendPicture(picture)) === 'failed' ? NOT_SENT : undefined));
  const problem = view.may.relay ? summaryProblem(summary) : '这条留言已经不在线下转办的部门了。';
  const held = problem !== null || state !== 'drawn';
  return (
    <StaffScreen
      title="转办单"
      footer={
        <View className="referral__send">
          <GateLine problem={state === 'failed' ? '转办单没有画出来，请返回后再试。' : problem} />
          <View className="referral__buttons">
            <Button busy={busy} disabled={held} onClick={() => void send()}>
              转发
            </Button>
            <Button kind="primary" busy={busy} disabled={held} onClick={() => void save()}>
              保存到相册
            </Button>
          </View>
        </View>
      }
    >
      <Field label="事项摘要" help="写清什么事、要部门办什么。不写姓名、电话；反映问题不写反映人的原话。">
        <TextBox
          label="事项摘要"
          placeholder="比如：高龄津贴三个月未到账，请核实原因并答复"
          initial={summary}
          max={LIMITS.note}
          onText={setSummary}
        />
      </Field>
      <Refusal error={ask.error} />
      {view.may.forwardContact ? (
        <Rows>
          <SwitchRow
            label="写上联系方式"
            help="提问人已同意转给办理部门。查看有记录，提问人也看得到。"
            checked={contact !== undefined}
            onChange={(on) => (on ? void ask.send(null) : setContact(undefined))}
          />
        </Rows>
      ) : (
        view.contact && !view.contact.mayForward && <Notice icon="lock">提问人没有同意把联系方式转给办理部门。</Notice>
      )}
      <View
        className="referral"
        style={poster && { paddingBottom: `${(poster.height / poster.width) * 100}%` }}
        {...aria({ role: 'img', label: `转办单，转给${view.holderName}。${sheet.summary}` })}
      >
        <Canvas type="2d" id={CANVAS} className="referral__canvas" />
      </View>
    </StaffScreen>
  );
}
