import fc from 'fast-check';

// A server asks the same cases each time, so that a change is judged by what it changes; on a
// developer's machine every run asks other ones.
if (process.env.CI) fc.configureGlobal({ seed: 20_240_306 });
