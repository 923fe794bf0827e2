/** Answers that refuse one, as they are printed between quotation marks. */
const NO_COMMENT =
	/^(?:no comments?|no comment at (?:this|the) (?:time|moment)|(?:i|we) have no comment|kein(?:en)? kommentar|(?:ich|wir) (?:kommentieren|kommentiere) das nicht|(?:das )?kommentieren wir nicht|sans commentaires?|pas de commentaires?|aucun commentaire|sin comentarios?|no hay comentarios|no comentaré|nessun commento|no(?:n ho)? comment[oi]?|sem comentários?|geen commentaar|inga? kommentar(?:er)?|ingen kommentar(?:er)?|bez komentarz[au]|без комментариев|yorum yok|لا تعليق|لا تعليق لدي|لا تعليق لدينا|אין תגובה|ללא תגובה|ノーコメント|无可奉告|無可奉告|노코멘트)[\s.!,…]*$/iu;

export const refusesComment = (words: string) => NO_COMMENT.test(words.trim());
