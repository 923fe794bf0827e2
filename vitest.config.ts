import { availableParallelism } from 'node:os';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig, mergeConfig } from 'vitest/config';
import site from './vite.config.ts';

/** The tests run what the site is built of; the build knows nothing of tests. */
export default mergeConfig(
	site,
	defineConfig({
		test: {
			// A busy machine may take a while; no test waits for time to pass.
			testTimeout: 120_000,
			hookTimeout: 120_000,
			// Vitest alone would leave one processor idle, which on a machine with two is half of it.
			maxWorkers: availableParallelism(),
			projects: [
				{
					extends: true,
					test: {
						name: 'unit',
						environment: 'node',
						// Tests of one worker share what is loaded: a third of their time went into loading it anew.
						// What one changes of the platform (mocks, globals, the environment) it puts back.
						isolate: false,
						include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
						setupFiles: ['tests/setup-properties.ts'],
						exclude: ['src/**/*.svelte.test.ts']
					}
				},
				{
					extends: true,
					plugins: [svelteTesting()],
					test: {
						name: 'component',
						environment: 'jsdom',
						include: ['src/**/*.svelte.test.ts'],
						setupFiles: ['tests/setup-component.ts']
					}
				}
			]
		}
	})
);
