import { inPackage } from './package-folder.ts';

/**
 * The folder of tables of characters, `<name>.bcmap`, that PDFs in Chinese, Japanese and Korean may go by
 * without bringing them; as the package of pdf.js has it, wherever that is installed. Null: nowhere.
 */
export const characterMapFolder = (): string | null => inPackage('pdfjs-dist/cmaps');
