import { responseOfSchema1 } from '#lib/record/schema-1.ts';

/**
 * A project in form 2, whose responses were those of the record's schema 1, laid out in the present
 * form. What each answer rests on was not recorded: it is open, and the check of the desk asks for it.
 */
export function projectOfForm2(value: unknown): unknown {
	if (typeof value !== 'object' || value === null || !('responses' in value)) return value;
	const { responses } = value;
	if (!Array.isArray(responses)) return value;
	return { ...value, responses: responses.map((one) => responseOfSchema1(one, { kind: '' })) };
}
