import { mergeInternalComponents } from '@tarojs/shared';
import { ARIA_COMPONENTS } from './aria-attributes';

// The templates were built with these attributes (config/accessibility.ts): the runtime must number them alike.
mergeInternalComponents(ARIA_COMPONENTS);
