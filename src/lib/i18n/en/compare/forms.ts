import { counter } from '../../count.ts';

export const count = counter('en');

export const days = (n: number) => count(n, '# day', '# days');
