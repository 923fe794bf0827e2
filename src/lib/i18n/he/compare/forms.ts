import { counter, type Forms } from '../../count.ts';

export const count = counter('he');

export const claims: Forms = ['טענה אחת', 'שתי טענות', '# טענות'];

export const days = (n: number) => count(n, 'יום אחד', 'יומיים', '# ימים');
