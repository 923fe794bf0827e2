/** What readers look for by words that the record does not use, in English. The keys are the contract for other languages. */
export const messages = {
	/** What a reader may call an answer that did not come. */
	silence:
		'silence silent no answer no reply no response no comment did not answer did not reply did not respond would not comment declined to comment refused to answer ignored unanswered asked for comment'
};
