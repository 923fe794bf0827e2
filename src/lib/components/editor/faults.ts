import { getContext, setContext } from 'svelte';
import type { ProblemCode } from '#lib/record/problem.ts';
import type { Path } from '#lib/record/path.ts';
import { SOURCE_LANGUAGE } from '#lib/text/languages.ts';

/**
 * What is wrong with the fields of the desk. A field has a place, that of the record in which its value
 * will be written; the check names the places of what it finds, and so each field knows its own faults.
 */

/** A file of the project. */
export type Entry =
	'topic' | 'terms' | `source/${string}` | `party/${string}` | `translations/${string}`;

export interface Place {
	entry: Entry;
	path: Path;
}

export interface Fault {
	code: ProblemCode;
	place: Place;
	/** The source to show first. */
	source?: string;
	/** Where it is mended, by the labels of the desk, the outermost first. */
	names: string[];
	/** What is wrong, and what to do about it. */
	says: string;
	remedy: string;
}

/** Where a form, or a part of one, is written: its fields add their own names. */
const [PLACE, FAULTS] = [Symbol('place'), Symbol('faults')];

export const provideFaults = (faults: () => readonly Fault[]): void =>
	void setContext(FAULTS, faults);
export const providePlace = (place: () => Place): void => void setContext(PLACE, place);
export const usePlace = () => getContext<(() => Place) | undefined>(PLACE);

/** The names of a field below the place of its form: `said`, or `['asked', 'by']`. */
export type Names = string | Path;

export const below = ({ entry, path }: Place, names: Names): Place => ({
	entry,
	path: [...path, ...(typeof names === 'string' ? [names] : names)]
});

/** What a field has of its place: its id, and what is wrong with it. */
export interface FieldState {
	id: string | undefined;
	faults: readonly Fault[];
	/** For the control itself. */
	attributes: { id?: string; 'aria-invalid'?: true; 'aria-describedby'?: string };
}

/** Gives the state of fields of the form in which it is called. */
export function useFields(): (names: Names | undefined, hint?: string) => FieldState {
	const form = usePlace();
	const all = getContext<(() => readonly Fault[]) | undefined>(FAULTS);
	return (names, hint) => {
		const place = form && names !== undefined ? below(form(), names) : undefined;
		const id = place && fieldId(place);
		const faults = place && all ? all().filter((one) => isAt(one.place, place)) : [];
		const described = [faults.length > 0 && id ? faultId(id) : '', hint ?? ''];
		return {
			id,
			faults,
			attributes: {
				id,
				'aria-invalid': faults.length > 0 || undefined,
				'aria-describedby': described.filter((one) => one !== '').join(' ') || undefined
			}
		};
	};
}

/**
 * Whether a fault is that of a field: at its place or within its value. What is wrong with words of ours
 * as a whole is said at those in the language that they are written in first.
 */
function isAt(fault: Place, field: Place): boolean {
	if (fault.entry !== field.entry) return false;
	const path = field.path.at(-1) === SOURCE_LANGUAGE ? field.path.slice(0, -1) : field.path;
	return startsWith(fault.path, field.path) || (path !== field.path && isSame(fault.path, path));
}

const startsWith = (path: Path, start: Path) => start.every((key, i) => path[i] === key);
const isSame = (a: Path, b: Path) => a.length === b.length && startsWith(a, b);

const fieldId = ({ entry, path }: Place): string =>
	['field', ...entry.split('/'), ...path].join('-');
export const faultId = (field: string): string => `${field}-fault`;

/**
 * The field of a place; where no field has it, that of the language that words of ours are written in
 * first, the first one within it, and else the first one of the nearest that is around it.
 */
export function fieldOf({ entry, path }: Place): HTMLElement | null {
	const id = fieldId({ entry, path });
	return (
		document.getElementById(id) ??
		document.getElementById(`${id}-${SOURCE_LANGUAGE}`) ??
		document.querySelector<HTMLElement>(`:is(input, select, textarea)[id^="${id}-"]`) ??
		(path.length > 0 ? fieldOf({ entry, path: path.slice(0, -1) }) : null)
	);
}
