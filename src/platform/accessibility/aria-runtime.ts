import { mergeInternalComponents } from '@tarojs/shared';
import attributes from './aria-attributes.json';

const ARIA = Object.fromEntries(attributes.map((name) => [name, '']));

// The templates were built with these attributes (config/accessibility.js): the runtime must number them alike.
mergeInternalComponents({ View: ARIA, Text: ARIA, Image: ARIA, Button: ARIA, Input: ARIA, Textarea: ARIA });
