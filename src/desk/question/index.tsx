import type { StaffQuestionView } from '@core/contract';
import { View } from '@tarojs/components';
import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import { categoriesQuery } from '@/features/categories/categories';
import { shortNo } from '@/features/desk/short-no';
import { staffQuestionQuery } from '@/features/desk/staff-question';
import { StaffScreen } from '@/features/desk/staff-screen';
import { useStaff } from '@/features/desk/use-staff';
import { useQuery } from '@/features/query/use-query';
import { QueryView } from '@/ui/query-view/query-view';
import { Section } from '@/ui/section/section';
import { actionsOf } from './actions';
import { AskerDesk } from './asker-desk';
import { CheckDesk } from './check-desk';
import { ContactSheet } from './contact-sheet';
import { ContactDesk } from './contact-desk';
import { DraftReply, IssueSheet } from './draft-reply';
import { Earlier } from './earlier';
import { Facts } from './facts';
import { FeatureDesk } from './feature-desk';
import { AssignSheet } from './moves/assign-sheet';
import { ClueResultSheet } from './moves/clue-result-sheet';
import { RecordCallSheet, ShowContactSheet } from './moves/contact-sheets';
import { DecideDeclineSheet, DecideReviewSheet, DeclineSheet } from './moves/decline-sheets';
import { DecideExtensionSheet, ExtensionSheet } from './moves/extension-sheets';
import { HandOverSheet } from './moves/hand-over-sheet';
import { JoinSheet } from './moves/join-sheet';
import { MoreSheet } from './moves/more-sheet';
import { NoteSheet } from './moves/note-sheet';
import { OpinionsSheet } from './moves/opinions-sheet';
import { PetitionSheet } from './moves/petition-sheet';
import { ResumeSheet } from './moves/resume-sheet';
import { TransferSheet } from './moves/transfer-sheet';
import { WordsSheet } from './moves/words-sheet';
import { WorkNotices } from './moves/work-notices';
import { MuteSheet } from './mute-sheet';
import { Pictures } from './pictures';
import { PublicVersion } from './public-version';
import { RelatedDesk } from './related-desk';
import { ReplyDesk } from './reply-desk';
import { ReportDesk } from './report-desk';
import { ApproveSheet, ReturnSheet } from './review-sheets';
import { SimilarSection } from './similar/similar-section';
import { SourceDesk } from './source-desk';
import { TakeBackSheet } from './take-back-sheet';
import { Thread } from './thread';
import { TriageSheet } from './triage-sheet';
import { UrgentDesk, UrgentSheet } from './urgent-desk';
import type { Work } from './work';
import './index.scss';

/** What the inbox opened the question for, where this person may do it. */
const workFor = (purpose: string | undefined, { may }: StaffQuestionView): Work | undefined => {
  if (purpose === 'triage' && may.triage) return 'triage';
  if (purpose === 'feature' && may.proposePublicVersion) return 'feature';
  return purpose === 'reply' && may.reply ? 'reply' : undefined;
};

/** 办理留言: one question in full, and what this person may do to it now. */
export default function StaffQuestionPage() {
  const { id = '', for: purpose } = useRouter().params;
  const staff = useStaff();
  const question = useQuery(staffQuestionQuery, id, 0);
  const categories = useQuery(categoriesQuery, null).data;
  const [work, setWork] = useState<Work>();
  const begun = useRef(false);
  const { data: view } = question;

  useEffect(() => {
    if (!view || begun.current) return;
    begun.current = true;
    // A tap that came before the answer has begun something already.
    setWork((already) => already ?? workFor(purpose, view));
  }, [view, purpose]);
  usePullDownRefresh(() => {
    void question.reload().then(() => Taro.stopPullDownRefresh());
  });

  const close = () => setWork(undefined);
  const categoryName =
    (view?.categoryId && categories?.find(({ id: key }) => key === view.categoryId)?.name) || '还没有分类';
  const writing = work === 'reply' || work === 'feature';
  return (
    <StaffScreen
      title={view ? `留言 ${shortNo(view.no)}` : '办理留言'}
      footer={view && !writing ? actionsOf({ view, staff, onWork: setWork }) : undefined}
      overlay={view && <WorkOf view={view} work={work} onWork={setWork} onClose={close} />}
    >
      <QueryView query={question} shape="question">
        {(shown) =>
          writing ? null : (
            <View className="staff-question">
              {shown.may.approvePublicVersion && <PublicVersion view={shown} categoryName={categoryName} />}
              <UrgentDesk view={shown} onWork={setWork} />
              <WorkNotices view={shown} onWork={setWork} />
              <Facts view={shown} categoryName={categoryName} />
              <ContactDesk view={shown} onWork={setWork} />
              <ReportDesk view={shown} onWork={setWork} />
              <RelatedDesk view={shown} />
              <SourceDesk view={shown} />
              <CheckDesk view={shown} />
              <Pictures questionId={shown.id} count={shown.pictureCount} />
              <DraftReply view={shown} />
              {!shown.may.approvePublicVersion && <PublicVersion view={shown} categoryName={categoryName} />}
              <SimilarSection view={shown} onReply={() => setWork('reply')} />
              <Earlier view={shown} />
              <Section title="往来记录" note="新的在上面">
                <Thread entries={shown.entries} />
              </Section>
              <AskerDesk view={shown} onMute={() => setWork('mute')} />
            </View>
          )
        }
      </QueryView>
    </StaffScreen>
  );
}

interface WorkProps {
  view: StaffQuestionView;
  work: Work | undefined;
  onWork: (work: Work) => void;
  onClose: () => void;
}

function WorkOf({ view, work, onWork, onClose }: WorkProps) {
  switch (work) {
    case 'triage':
      return <TriageSheet view={view} onClose={onClose} />;
    case 'reply':
      return <ReplyDesk view={view} onClose={onClose} />;
    case 'issue':
      return <IssueSheet view={view} onClose={onClose} />;
    case 'feature':
      return <FeatureDesk view={view} onClose={onClose} />;
    case 'approve':
      return <ApproveSheet view={view} onClose={onClose} />;
    case 'return':
      return <ReturnSheet view={view} onClose={onClose} />;
    case 'urgent':
      return <UrgentSheet view={view} onClose={onClose} />;
    case 'contact':
      return <ContactSheet view={view} onClose={onClose} />;
    case 'show_contact':
      return <ShowContactSheet view={view} onClose={onClose} />;
    case 'record_call':
      return <RecordCallSheet view={view} onClose={onClose} />;
    case 'mute':
      return <MuteSheet view={view} onClose={onClose} />;
    case 'take_back':
      return <TakeBackSheet view={view} onClose={onClose} />;
    case 'more':
      return <MoreSheet view={view} onWork={onWork} onClose={onClose} />;
    case 'assign':
      return <AssignSheet view={view} onClose={onClose} />;
    case 'transfer':
      return <TransferSheet view={view} onWork={onWork} onClose={onClose} />;
    case 'ask_opinions':
      return <OpinionsSheet view={view} onClose={onClose} />;
    case 'extension':
      return <ExtensionSheet view={view} onClose={onClose} />;
    case 'decide_extension':
      return <DecideExtensionSheet view={view} onWork={onWork} onClose={onClose} />;
    case 'decline':
      return <DeclineSheet view={view} onClose={onClose} />;
    case 'decide_decline':
      return <DecideDeclineSheet view={view} onWork={onWork} onClose={onClose} />;
    case 'decide_review':
      return <DecideReviewSheet view={view} onWork={onWork} onClose={onClose} />;
    case 'hand_over':
      return <HandOverSheet view={view} onClose={onClose} />;
    case 'petition':
      return <PetitionSheet view={view} onClose={onClose} />;
    case 'merge':
    case 'link':
      return <JoinSheet view={view} as={work} onClose={onClose} />;
    case 'clue_result':
      return <ClueResultSheet view={view} onClose={onClose} />;
    case 'note':
      return <NoteSheet view={view} onClose={onClose} />;
    case 'resume':
      return <ResumeSheet view={view} onClose={onClose} />;
    case undefined:
      return null;
    default:
      return <WordsSheet key={work} view={view} move={work} onClose={onClose} />;
  }
}
