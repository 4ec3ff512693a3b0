<?php
/**
 * Fallback: documents as plain HTML if none is stored, in shortcodes, in embeds and in blocks that a program has written. Shorter than
 * the HTML of the editor, but with all words and speakers.
 *
 * @package NewsSummaryElements
 */

namespace NewsSummaryElements;

defined( 'ABSPATH' ) || exit;

/**
 * The part of a document that a tag shows, as plain HTML; empty if there is none.
 *
 * @param string $tag  The tag.
 * @param array  $data A document or a part of one, not yet checked.
 * @param string $item Id of the quote, event or dispute; empty for the first one, or for all events.
 */
function describe( string $tag, array $data, string $item = '' ): string {
	$document = whole_document( $data );
	$quotes   = array_map( fn( $one ) => describe_quote( $one, $document ), picked( $document, 'quotes', $item ) );
	$disputes = array_map( fn( $one ) => describe_dispute( $one, $document ), picked( $document, 'disputes', $item ) );
	if ( 'news-quote-card' === $tag ) {
		return reset( $quotes ) ?: '';
	}
	if ( 'news-statement-denial' === $tag ) {
		return reset( $disputes ) ?: '';
	}
	if ( 'news-event-timeline' === $tag ) {
		return describe_events( picked( $document, 'events', $item ), $document );
	}
	$inside = words( $document, 'headline', '<h3 class="p-name">%s</h3>' ) . words( $document, 'description', '<p class="p-summary">%s</p>' );
	$points = array();
	foreach ( items( $document['keyPoints'] ?? null ) as $point ) {
		$points[] = is_string( $point ) ? '<li class="p-x-key-point">' . html( $point ) . '</li>' : '';
	}
	$inside .= $points ? '<ul>' . implode( '', $points ) . '</ul>' : '';
	$inside .= implode( '', $quotes ) . implode( '', $disputes ) . describe_events( picked( $document, 'events' ), $document );
	return '' === $inside ? '' : '<article class="news-summary h-entry">' . $inside . '</article>';
}

/**
 * Wraps a single part, or a list of parts, in a document.
 *
 * @param array $data A document or a part of one.
 */
function whole_document( array $data ): array {
	if ( $data && array_keys( $data ) === range( 0, count( $data ) - 1 ) ) {
		$first = is_array( $data[0] ) ? $data[0] : array();
		$kind  = isset( $first['statements'] ) ? 'disputes' : ( isset( $first['text'] ) ? 'quotes' : 'events' );
		return array( $kind => $data );
	}
	if ( isset( $data['statements'] ) ) {
		return array( 'disputes' => array( $data ) );
	}
	if ( isset( $data['text'] ) ) {
		return array( 'quotes' => array( $data ) );
	}
	return isset( $data['name'] ) ? array( 'events' => array( $data ) ) : $data;
}

/**
 * The objects of a list, or the one with an id.
 *
 * @param array  $document The document.
 * @param string $name     Property name of the list.
 * @param string $item     The id; empty for all.
 */
function picked( array $document, string $name, string $item = '' ): array {
	$all = array_filter( items( $document[ $name ] ?? null ), 'is_array' );
	return '' === $item ? $all : array_filter( $all, fn( $one ) => ( $one['id'] ?? '' ) === $item );
}

/**
 * The items of a list; none if it is no list.
 *
 * @param mixed $value The list, not yet checked.
 */
function items( $value ): array {
	return is_array( $value ) ? array_values( $value ) : array();
}

/**
 * A text property as HTML; empty if missing.
 *
 * @param mixed  $from  The object.
 * @param string $name  Name of the property.
 * @param string $place HTML with `%s` for the text.
 */
function words( $from, string $name, string $place = '%s' ): string {
	$text = is_array( $from ) ? ( $from[ $name ] ?? '' ) : '';
	return is_scalar( $text ) && '' !== trim( (string) $text ) ? sprintf( $place, html( trim( (string) $text ) ) ) : '';
}
