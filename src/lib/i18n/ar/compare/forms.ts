import { counter, type Forms } from '../../count.ts';

export const count = counter('ar');

export const claims: Forms = ['قول واحد', 'قولان', '# أقوال', '# قولًا', '# قول'];

export const dayForms: Forms = ['يوم واحد', 'يومين', '# أيام', '# يومًا', '# يوم'];

export const days = (n: number) => count(n, ...dayForms);
