import type { ParsedFile, Unread } from './files.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { Vouching } from './record.ts';

/** The timestamps of a record, and the authorities that it believes. */
export function vouchingIn(files: readonly ParsedFile[]): Vouching {
	const settings = files.find((one) => one.kind === 'settings');
	const certificatesOf = (id: string) =>
		files.flatMap((one) =>
			one.kind === 'certificates' && one.id === id ? one.value.certificates : []
		);
	return {
		timestamps: files.flatMap((one) =>
			one.kind === 'timestamp' ? [{ id: one.id, ...one.value }] : []
		),
		authorities: new Map(
			(settings?.value.authorities ?? []).map((one) => [
				one.id,
				{ ...one, certificates: certificatesOf(one.id) }
			])
		)
	};
}

/** Authorities and their certificates belong together, and every timestamp to one of them. */
export function authorityProblems(
	files: readonly ParsedFile[],
	unread: readonly Unread[]
): Problem[] {
	// What the settings name is not known where they cannot be read.
	if (unread.some(({ kind }) => kind === 'settings')) return [];
	const settings = files.find((one) => one.kind === 'settings');
	const named = settings?.value.authorities ?? [];
	const ids = named.map(({ id }) => id);
	const isThere = (id: string) =>
		[...files, ...unread].some((one) => one.kind === 'certificates' && one.id === id);
	return [
		...named.flatMap(({ id }, i): Problem[] => {
			const at = { file: settings!.file, path: ['authorities', i, 'id'] };
			if (ids.indexOf(id) < i) return [{ code: 'authority-twice', at, id }];
			return isThere(id) ? [] : [{ code: 'authority-without-certificate', at, id }];
		}),
		...files.flatMap(({ kind, id, file, value }): Problem[] => {
			if (kind === 'certificates' && !ids.includes(id)) {
				return [{ code: 'certificate-of-nobody', at: { file, path: [] }, id }];
			}
			if (kind !== 'timestamp' || ids.includes(value.authority)) return [];
			const at = { file, path: ['authority'] };
			const near = nearest(value.authority, ids);
			return [{ code: 'no-such-authority', at, id: value.authority, near }];
		})
	];
}

/** Texts that a timestamp covers as they were, and that are others today, or are not there. */
export function changedSince(files: readonly ParsedFile[]): Problem[] {
	const roots = new Map(
		files.flatMap((one) => (one.kind === 'evidence' ? [[one.id, one.value.root]] : []))
	);
	return files.flatMap((one) => {
		if (one.kind !== 'timestamp') return [];
		return one.value.sources.flatMap(({ source, root }, i): Problem[] => {
			const at = { file: one.file, path: ['sources', i] };
			const now = roots.get(source);
			if (now === root) return [];
			return [
				now === undefined
					? { code: 'timestamp-source-gone', at, source }
					: { code: 'timestamp-source-changed', at, source }
			];
		});
	});
}
