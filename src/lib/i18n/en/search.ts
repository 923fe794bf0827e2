/** What readers may call an entry where the record has other words, in English, by what the entry is. The keys are the contract for other languages. */
export const messages = {
	/** An answer that did not come. */
	silence:
		'silence silent no answer no reply no response no comment did not answer did not reply did not respond would not comment declined to comment refused to answer ignored unanswered asked for comment',
	answer:
		'answer answers answered reply replies replied response responds responded reaction reacted react rebuttal',
	demand:
		'demand demands demanded call on calls on called on want wants wanted urge urges urged appeal'
};
