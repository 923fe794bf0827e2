const SAYS_SO =
	/\bauto(?:matic(?:ally)?)?[ _-]?(?:generated|captions?|transcri\w+|created)|\bconfidence\s*:\s*[01]?\.\d|\b(?:speech recognition|whisper|otter\.ai|asr)\b/i;

/** Whether a line about a transcript says that a program made it. */
export const saysAutomatic = (line: string) => SAYS_SO.test(line);
