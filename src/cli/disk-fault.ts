import { resolve } from 'node:path';
import { diskFaultOf } from '#lib/disk/disk-fault.ts';
import type { Problem } from '#lib/record/problem.ts';

/** An error of the disk as a problem of its file; `null` for an error of another kind, which is a bug. */
export function diskProblem(error: unknown): Problem<'disk'> | null {
	const fault = diskFaultOf(error);
	const { path } = (error ?? {}) as NodeJS.ErrnoException;
	if (fault === null || path === undefined) return null;
	const whole = fault === 'missing' ? resolve(path) : undefined;
	return { code: 'disk', at: { file: path, path: [] }, fault, whole };
}
