import { EMPTY_PACK, isItem, withItems, type Pack } from '../pack.ts';
import { canBeOn, isOfPoint, isSeed, LAST_POINT, TASK_KINDS, type Task } from '../tasks.ts';

/**
 * The pack at hand: in this tab until it is closed, and in this browser when the reader asked for
 * it. A browser that keeps nothing still shows packs; they then only live in their addresses.
 */
const NAME = 'pack';
const KEPT = 'pack-kept';

export function readShelf(): Pack {
	return read('sessionStorage') ?? keptPack() ?? EMPTY_PACK;
}

/** The pack that this browser was asked to keep. */
export function keptPack(): Pack | null {
	return read('localStorage');
}

/** Whether the pack at hand is the one that is kept. */
export function isKept(): boolean {
	if (!keptPack()) return false;
	const at = stored('sessionStorage', (storage) => storage.getItem(KEPT));
	return at === '1' || read('sessionStorage') === null;
}

export function writeShelf(pack: Pack, kept: boolean): void {
	const text = JSON.stringify(pack);
	stored('sessionStorage', (storage) => {
		storage.setItem(NAME, text);
		storage.setItem(KEPT, kept ? '1' : '0');
	});
	if (kept) stored('localStorage', (storage) => storage.setItem(NAME, text));
}

/** Takes the kept pack out of this browser; the one at hand stays until the tab is closed. */
export function forgetKept(): void {
	stored('localStorage', (storage) => storage.removeItem(NAME));
	stored('sessionStorage', (storage) => storage.setItem(KEPT, '0'));
}

export function addToShelf(keys: readonly string[]): void {
	const kept = isKept();
	writeShelf(withItems(readShelf(), keys.filter(isItem)), kept);
}

function read(name: 'localStorage' | 'sessionStorage'): Pack | null {
	try {
		const value: unknown = JSON.parse(stored(name, (storage) => storage.getItem(NAME)) ?? 'null');
		if (typeof value !== 'object' || value === null) return null;
		const { items, title, questions, tasks, seed } = value as Record<string, unknown>;
		const texts = (list: unknown) =>
			Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
		return {
			items: texts(items).filter(isItem),
			title: typeof title === 'string' ? title : '',
			questions: texts(questions),
			...(Array.isArray(tasks) && tasks.length > 0 ? { tasks: keptTasks(tasks) } : {}),
			...(typeof seed === 'string' && isSeed(seed) ? { seed } : {})
		};
	} catch {
		return null;
	}
}

/** Tasks that this browser kept; whatever in it is none is left out. */
function keptTasks(list: unknown[]): Task[] {
	return list.flatMap((one): Task[] => {
		const { kind, on, point } = (one ?? {}) as Record<string, unknown>;
		const known = TASK_KINDS.find((each) => each === kind);
		if (!known || typeof on !== 'string' || !isItem(on) || !canBeOn(known, on)) return [];
		const numbered = Number.isInteger(point) && Number(point) > 0 && Number(point) <= LAST_POINT;
		if (isOfPoint(known)) return numbered ? [{ kind: known, on, point: Number(point) }] : [];
		return [{ kind: known, on }];
	});
}

function stored<T>(
	name: 'localStorage' | 'sessionStorage',
	use: (storage: Storage) => T
): T | null {
	try {
		return use(globalThis[name]);
	} catch {
		return null;
	}
}
