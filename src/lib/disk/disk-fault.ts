import type { DiskFault } from '#lib/record/problem.ts';

/** Faults of the disk that a person can mend, by the codes of Node's errors. */
const FAULTS: Readonly<Record<string, DiskFault>> = {
	ENOENT: 'missing',
	EISDIR: 'folder',
	ENOTDIR: 'not-a-folder',
	EEXIST: 'not-a-folder',
	EACCES: 'denied',
	EPERM: 'denied',
	EROFS: 'read-only',
	ENOSPC: 'full',
	EDQUOT: 'full',
	EFBIG: 'full',
	ENAMETOOLONG: 'name-too-long'
};

/** What the disk would not do; null for an error of another kind. */
export function diskFaultOf(error: unknown): DiskFault | null {
	const { code = '' } = (error ?? {}) as NodeJS.ErrnoException;
	return (Object.hasOwn(FAULTS, code) && FAULTS[code]) || null;
}
