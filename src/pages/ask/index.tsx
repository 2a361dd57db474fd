import { LIMITS, regionName } from '@core/contract/constants';
import Taro, { useDidHide } from '@tarojs/taro';
import { useState } from 'react';
import { useAskingState } from '@/features/asking/asking';
import { CategorySheet } from '@/features/ask/category-sheet';
import { ConsentSheet } from '@/features/ask/consent-sheet';
import { DangerNotice } from '@/features/ask/danger-notice';
import { useAskDraft } from '@/features/ask/draft';
import { draftProblem } from '@/features/ask/draft-problem';
import { KindChoice } from '@/features/ask/kind-choice';
import { ASK_KINDS, KIND_HELP, takesContact } from '@/features/ask/kinds';
import { PersonalDataNotice } from '@/features/ask/personal-data-notice';
import { PublicPreviewSheet } from '@/features/ask/public-preview-sheet';
import { showReceipt, useReceipt } from '@/features/ask/receipt';
import { ReceiptView } from '@/features/ask/receipt-view';
import { SimilarAnswers } from '@/features/ask/similar-answers';
import { submitQuestion } from '@/features/ask/submit';
import { RegionSheet } from '@/features/regions/region-sheet';
import { categoriesQuery } from '@/features/categories/categories';
import { useCommand } from '@/features/commands/use-command';
import { DictateButton } from '@/features/dictation/dictate-button';
import { withSpoken } from '@/features/dictation/with-spoken';
import { agreeToPrivacy } from '@/features/me/me';
import { useQuery } from '@/features/query/use-query';
import { faultNumber, toCallError } from '@/platform/call';
import { SITE } from '@/site';
import { Button } from '@/ui/button/button';
import { SwitchRow } from '@/ui/field/switch-row';
import { TextBox } from '@/ui/field/text-box';
import { Notice } from '@/ui/notice/notice';
import { Row, Rows } from '@/ui/row/row';
import { Screen } from '@/ui/screen/screen';
import { StateView } from '@/ui/state-view/state-view';

type Open = 'region' | 'category' | 'consent' | 'preview' | null;

const toDoors = () => void Taro.navigateTo({ url: '/citizen/doors/index' });

/** While asking is off there is no such page, for whoever still has a link to it. */
export default function AskPage() {
  const on = useAskingState((state) => state.on);
  return on === false ? <NoSuchPage /> : <AskForm />;
}

function NoSuchPage() {
  return (
    <Screen title={SITE.name} tab="ask">
      <StateView
        state="empty"
        words="这个页面不在了，可以回到今日看卡片。"
        action={{ words: '回到今日', onClick: () => void Taro.switchTab({ url: '/pages/today/index' }) }}
      />
    </Screen>
  );
}

/** The form: only text and region are required, the draft outlives leaving, and sending works once. */
function AskForm() {
  const draft = useAskDraft();
  const categories = useQuery(categoriesQuery, null);
  const [open, setOpen] = useState<Open>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const receipt = useReceipt((state) => state.receipt);
  /** Grows when the text is replaced from outside, since the box keeps its own text while typing. */
  const [edition, setEdition] = useState(0);

  // Read once, the receipt makes room: whoever comes back wants the form.
  useDidHide(() => showReceipt(null));

  const submission = useCommand(async () => {
    try {
      const { change: _change, renew: _renew, clear, ...sent } = useAskDraft.getState();
      showReceipt(await submitQuestion(sent));
      clear();
      void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
    } catch (thrown) {
      const error = toCallError(thrown);
      if (error.code === 'consent_required') return setOpen('consent');
      // The first text arrived and was changed since: what is written now is another question.
      if (error.code === 'conflict_reused_id') draft.renew();
      throw error;
    }
  });
  const consent = useCommand(async () => {
    await agreeToPrivacy();
    setOpen(null);
    void submission.send();
  });
  const submit = () => {
    const wrong = draftProblem(useAskDraft.getState());
    setProblem(wrong);
    if (!wrong) void submission.send();
  };
  const replaceText = (text: string) => {
    draft.change({ text });
    setEdition((before) => before + 1);
  };
  const addSpoken = (words: string) => {
    const { text, left } = withSpoken(useAskDraft.getState().text, words, LIMITS.questionText);
    replaceText(text);
    return left ? `已经写满 ${LIMITS.questionText} 字，这些没有加上：${left}` : undefined;
  };
  const solved = () => {
    draft.clear();
    void Taro.showToast({ title: '很高兴帮到您', icon: 'none' });
  };
  const arrived = submission.error?.code === 'conflict_reused_id';
  const fault = submission.error && faultNumber(submission.error);

  if (receipt) {
    return (
      <Screen title="我要提问" tab="ask">
        <ReceiptView receipt={receipt} onAgain={() => showReceipt(null)} />
      </Screen>
    );
  }
  return (
    <Screen
      title="我要提问"
      tab="ask"
      overlay={
        <>
          <RegionSheet
            open={open === 'region'}
            selected={draft.regionCode}
            onSelect={(regionCode) => {
              draft.change({ regionCode });
              setProblem(null);
              setOpen(null);
            }}
            onClose={() => setOpen(null)}
          />
          <CategorySheet
            open={open === 'category'}
            categories={categories.data ?? []}
            onSelect={(categoryId) => {
              draft.change({ categoryId });
              setOpen(null);
            }}
            onClose={() => setOpen(null)}
          />
          <PublicPreviewSheet open={open === 'preview'} draft={draft} onClose={() => setOpen(null)} />
          <ConsentSheet
            open={open === 'consent'}
            busy={consent.busy}
            error={consent.error}
            onAgree={() => void consent.send()}
            onRefuse={() => setOpen(null)}
          />
        </>
      }
    >
      <Notice icon="alert" action={{ words: '看该找谁', onClick: toDoors }}>
        险情、打官司、信访、信息公开申请不在这里办。
      </Notice>
      <KindChoice kinds={ASK_KINDS} kind={draft.kind} onSelect={(kind) => draft.change({ kind })} />
      {/* Above the text: below it, the keyboard or large type would hide it. */}
      <DangerNotice text={draft.text} />
      <TextBox
        key={`${draft.commandId}:${edition}`}
        tall
        label="您的问题"
        placeholder={KIND_HELP[draft.kind].example}
        initial={draft.text}
        max={LIMITS.questionText}
        onText={(text) => draft.change({ text })}
      />
      <DictateButton onWords={addSpoken} />
      <PersonalDataNotice text={draft.text} onMask={replaceText} />
      <SimilarAnswers text={draft.text} onSolved={solved} />
      <Rows>
        <Row
          label="所在地区"
          value={draft.regionCode ? regionName(draft.regionCode) : '必选'}
          needed={!draft.regionCode}
          onClick={() => setOpen('region')}
        />
        <Row
          label="分类"
          value={categories.data?.find(({ id }) => id === draft.categoryId)?.name ?? '选填'}
          onClick={() => setOpen('category')}
        />
        <Row
          label="图片"
          value={draft.pictures.length > 0 ? `已加 ${draft.pictures.length} 张` : `选填，最多 ${LIMITS.pictures} 张`}
          onClick={() => void Taro.navigateTo({ url: '/citizen/pictures/index' })}
        />
        {takesContact(draft.kind) && (
          <Row
            label={draft.kind === 'report' ? '联系方式和反映的单位' : '联系方式'}
            value={draft.contact || draft.concerned ? '已填' : '选填'}
            onClick={() => void Taro.navigateTo({ url: '/citizen/contact/index' })}
          />
        )}
      </Rows>
      <Rows>
        <SwitchRow
          label="答复可以公开"
          help="公开前还会请您看过隐去个人信息的文字，您再决定"
          checked={draft.mayBePublic}
          onChange={(mayBePublic) => draft.change({ mayBePublic })}
        />
        {draft.mayBePublic && <Row label="公开后别人看到什么" onClick={() => setOpen('preview')} />}
        <SwitchRow
          label="为孩子提问"
          help="由监护人代问；这样的留言一律不公开"
          checked={draft.aboutMinor}
          onChange={(aboutMinor) => draft.change({ aboutMinor })}
        />
      </Rows>
      {problem && (
        <Notice tone="danger" icon="alert">
          {problem}
        </Notice>
      )}
      {submission.error && (
        <Notice
          tone="danger"
          icon="alert"
          action={
            arrived
              ? { words: '看我的留言', onClick: () => void Taro.navigateTo({ url: '/citizen/my-questions/index' }) }
              : undefined
          }
        >
          {arrived
            ? '您刚才提交的那一条已经收到。改过的文字要另作一条提交，请再点一次。'
            : `${submission.error.message}${fault ? `（编号 ${fault}）` : ''}`}
        </Notice>
      )}
      <Button kind="primary" busy={submission.busy} onClick={submit}>
        {submission.busy ? '正在提交…' : '提交'}
      </Button>
    </Screen>
  );
}
