import type { StaffQuestionView } from '@core/contract';
import Taro from '@tarojs/taro';
import { momentWords, pastWords } from '@/features/dates/beijing';
import { Notice } from '@/ui/notice/notice';
import type { Work } from '../work';

const openReferral = (id: string) => void Taro.navigateTo({ url: `/desk/referral/index?id=${id}` });

/** How the work stands, where it is out of the ordinary; what this person may decide is a button beside it. */
export function WorkNotices({ view, onWork }: { view: StaffQuestionView; onWork: (work: Work) => void }) {
  const { may } = view;
  const decides = (allowed: boolean, words: string, work: Work) =>
    allowed ? { words, onClick: () => onWork(work) } : undefined;
  const { pause, extension, helpers, offline, returns, urgedAt, escalated, decline, objection, petition } = view;
  return (
    <>
      {escalated && (
        <Notice tone="danger" icon="alert">
          已列入督查室清单。
        </Notice>
      )}
      {urgedAt !== undefined && (
        <Notice tone="amber" icon="alert">
          {pastWords(urgedAt)} 催办，请尽快办理。
        </Notice>
      )}
      {petition && (
        <Notice tone="amber" icon="clock" action={decides(may.recordPetition, '记进展', 'petition')}>
          {petition.standing.join('\n')}
        </Notice>
      )}
      {decline && (
        <Notice tone="amber" icon="alert" action={decides(may.decideDecline, '处理', 'decide_decline')}>
          提出不予受理，等组长确认。理由：{decline.reason} 去向：{decline.door}
        </Notice>
      )}
      {objection && (
        <Notice tone="amber" icon="alert" action={decides(may.decideReview, '处理', 'decide_review')}>
          提问人申请复核，须由没有经手不予受理的组长处理。
        </Notice>
      )}
      {pause && (
        <Notice tone="amber" icon="clock">
          正在等提问人补充：{pause.asks}。等到 {momentWords(pause.until)}，这段时间不计时。
        </Notice>
      )}
      {extension?.state === 'asked' && (
        <Notice tone="amber" icon="clock" action={decides(may.decideExtension, '审批', 'decide_extension')}>
          申请延期 {extension.days} 个工作日，等待批准。理由：{extension.reason}
        </Notice>
      )}
      {offline && (
        <Notice
          tone="amber"
          icon="alert"
          action={view.may.relay ? { words: '转办单', onClick: () => openReferral(view.id) } : undefined}
        >
          {view.holderName}还没有联络员，线下转办：请把转办单送过去，收到回复后由运维小组代录。
        </Notice>
      )}
      {returns > 0 && <Notice icon="alert">这条留言被部门退回过 {returns} 次。</Notice>}
      {helpers.map(({ name, by, givenAt }) => (
        <Notice key={name} icon="clock">
          {givenAt === undefined ? `请${name}协办，${momentWords(by)} 前给意见。` : `${name}已给协办意见。`}
        </Notice>
      ))}
    </>
  );
}
