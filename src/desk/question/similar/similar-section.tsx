import type { StaffQuestionView } from '@core/contract';
import { draftsOf, keepDraft } from '@/features/desk/drafts';
import { startedWith } from '@/features/desk/examples';
import { Section } from '@/ui/section/section';
import { SimilarList } from './similar-list';

/** What may help with a question that is still to be answered; what is taken goes into the reply. */
export function SimilarSection({ view, onReply }: { view: StaffQuestionView; onReply: () => void }) {
  if (!view.may.similar) return null;
  const begin = (draft: Parameters<typeof keepDraft>[1]) => {
    keepDraft(view.id, draft);
    onReply();
  };
  return (
    <Section title="相似的留言和卡片">
      <SimilarList
        view={view}
        onStart={
          view.may.reply ? (answer) => begin({ reply: startedWith(draftsOf(view.id).reply ?? '', answer) }) : undefined
        }
        onCite={view.may.reply ? (card) => begin({ citing: card }) : undefined}
      />
    </Section>
  );
}
