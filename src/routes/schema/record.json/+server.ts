import { exportJsonSchema } from '#lib/formats/record-json-schema.ts';
import { file } from '#lib/server/file.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The JSON Schema of /record.json and of the files of single claims. */
export const GET: RequestHandler = () =>
	file('/schema/record.json', JSON.stringify(exportJsonSchema()));
