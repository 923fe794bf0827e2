import type { Dictionaries } from '../messages.ts';
import { taking } from './share/taking.ts';
import { news } from './share/news.ts';
import { lesson } from './share/lesson.ts';

export const messages: Dictionaries['share'] = { ...taking, ...news, ...lesson };
