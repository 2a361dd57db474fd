import { CONSENT_VERSION } from '@core/contract/constants';
import { View } from '@tarojs/components';
import { dayWords } from '@/features/dates/beijing';
import { aria } from '@/platform/accessibility/aria';
import { Screen } from '@/ui/screen/screen';
import { SiteFooter } from '@/ui/site-footer/site-footer';
import './legal-page.scss';

export interface LegalSection {
  title: string;
  paragraphs: readonly string[];
}

interface Props {
  title: string;
  opening: string;
  sections: readonly LegalSection[];
}

/** A policy or agreement: plain words, numbered, with the day of its text. */
export function LegalPage({ title, opening, sections }: Props) {
  return (
    <Screen title={title}>
      <View className="legal">
        <View className="legal__version">{dayWords(CONSENT_VERSION)}起施行</View>
        <View className="legal__paragraph">{opening}</View>
        {sections.map((section, index) => (
          <View key={section.title}>
            <View className="legal__title" {...aria({ role: 'heading' })}>
              {index + 1}. {section.title}
            </View>
            {section.paragraphs.map((paragraph) => (
              <View key={paragraph} className="legal__paragraph">
                {paragraph}
              </View>
            ))}
          </View>
        ))}
      </View>
      <SiteFooter />
    </Screen>
  );
}
