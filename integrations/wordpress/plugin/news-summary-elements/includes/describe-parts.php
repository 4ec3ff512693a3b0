<?php
/**
 * Quotes, disputes and events as plain HTML, with the classes of microformats2.
 *
 * @package NewsSummaryElements
 */

namespace NewsSummaryElements;

defined( 'ABSPATH' ) || exit;

/**
 * Resolves a reference to a person, an outlet or a quote. A text that is no known id counts as a name.
 *
 * @param mixed $reference An object, an id or a name.
 * @param mixed $known     The objects with ids.
 */
function resolve( $reference, $known ): array {
	if ( is_array( $reference ) ) {
		return $reference;
	}
	foreach ( items( $known ) as $one ) {
		if ( is_array( $one ) && isset( $one['id'] ) && $one['id'] === $reference ) {
			return $one;
		}
	}
	return array( 'name' => $reference );
}

/**
 * Speaker with role and organisation. The name of an anonymous source is never shown.
 *
 * @param mixed $reference A speaker, an id or a name.
 * @param array $document  The document.
 */
function describe_speaker( $reference, array $document ): string {
	$speaker = resolve( $reference, $document['people'] ?? null );
	$name    = empty( $speaker['anonymous'] ) ? words( $speaker, 'name', '<strong class="p-name">%s</strong>' ) : '';
	if ( '' === $name ) {
		$name = words( $speaker, 'description', empty( $speaker['anonymous'] ) ? '<strong class="p-note">%s</strong>' : '<strong class="p-note p-x-anonymous">%s</strong>' );
	}
	if ( '' === $name ) {
		$name = '<span class="p-x-unnamed">' . html( site_words()['speakerNotGiven'] ) . '</span>';
	}
	return $name . words( $speaker, 'jobTitle', ', <span class="p-job-title">%s</span>' ) . words( $speaker, 'affiliation', ', <span class="p-org">%s</span>' );
}

/**
 * Words of a quote. Verbatim words get the quotation marks of their language.
 *
 * @param array $quote    The quote.
 * @param array $document The document.
 */
function describe_words( array $quote, array $document ): string {
	$is_verbatim          = 'direct' === ( $quote['kind'] ?? 'direct' );
	list( $open, $close ) = $is_verbatim ? quotation_marks( $quote, $document ) : array( '', '' );
	return words( $quote, 'text', '<blockquote><p>' . $open . '<span class="e-content">%s</span>' . $close . '</p></blockquote>' );
}

/**
 * The opening and the closing quotation mark of the language of a part.
 *
 * @param array $part     A quote or an event.
 * @param array $document The document.
 */
function quotation_marks( array $part, array $document ): array {
	return library_words( $part['inLanguage'] ?? $document['inLanguage'] ?? '' )['marks'];
}

/**
 * Days, months and periods in the date format of the site. Other dates are shown as written.
 *
 * @param array  $from  A quote, a statement or an event.
 * @param string $class The microformats2 class of the date.
 */
function describe_date( array $from, string $class ): string {
	$date = $from['date'] ?? '';
	if ( ! is_scalar( $date ) || '' === trim( (string) $date ) ) {
		return '';
	}
	$days = array_map( __NAMESPACE__ . '\describe_day', explode( '/', trim( (string) $date ), 2 ) );
	return '<span class="' . $class . '">' . html( implode( ' – ', $days ) ) . '</span>';
}

/**
 * A day or a month in the date format of the site.
 *
 * @param string $day In EDTF.
 */
function describe_day( string $day ): string {
	if ( '..' === $day ) {
		return '…';
	}
	if ( ! preg_match( '/^(\d{4})-(\d\d)(?:-(\d\d))?$/', $day, $found ) || ! checkdate( (int) $found[2], (int) ( $found[3] ?? 1 ), (int) $found[1] ) ) {
		return $day;
	}
	$noon = gmmktime( 12, 0, 0, (int) $found[2], (int) ( $found[3] ?? 1 ), (int) $found[1] );
	return (string) wp_date( isset( $found[3] ) ? get_option( 'date_format' ) : 'F Y', $noon, new \DateTimeZone( 'UTC' ) );
}

/**
 * Outlets, date and link of a quote or a statement, in one line.
 *
 * @param array $from     A quote or a statement.
 * @param array $document The document.
 */
function describe_source( array $from, array $document ): string {
	$facts = array();
	foreach ( array( 'saidTo', 'reportedBy' ) as $name ) {
		$facts[] = isset( $from[ $name ] ) ? words( resolve( $from[ $name ], $document['outlets'] ?? null ), 'name', '<cite>%s</cite>' ) : '';
	}
	$facts[] = describe_date( $from, 'dt-published' );
	$address = isset( $from['url'] ) && is_string( $from['url'] ) ? esc_url( $from['url'], array( 'http', 'https', 'mailto' ) ) : '';
	$facts[] = '' === $address ? '' : '<a class="u-url" href="' . $address . '">' . html( site_words()['source'] ) . '</a>';
	$facts   = array_filter( $facts );
	return $facts ? '<p>' . implode( ' · ', $facts ) . '</p>' : '';
}

/**
 * A quote: the speaker first. Empty without words.
 *
 * @param array $quote    The quote.
 * @param array $document The document.
 */
function describe_quote( array $quote, array $document ): string {
	$words = describe_words( $quote, $document );
	if ( '' === $words ) {
		return '';
	}
	return '<figure class="h-cite"><figcaption class="p-author h-card">' . describe_speaker( $quote['speaker'] ?? '', $document ) . '</figcaption>'
		. words( $quote, 'context', '<p class="p-x-context">%s</p>' ) . $words . describe_source( $quote, $document ) . '</figure>';
}

/**
 * A dispute; empty with fewer than two statements, because one side is never shown alone.
 *
 * @param array $dispute  The dispute.
 * @param array $document The document.
 */
function describe_dispute( array $dispute, array $document ): string {
	$sides = array_map(
		fn( $statement ) => describe_statement( $statement, $document ),
		array_filter( items( $dispute['statements'] ?? null ), 'is_array' )
	);
	$sides = array_filter( $sides );
	if ( count( $sides ) < 2 ) {
		return '';
	}
	return '<div class="h-x-dispute">' . words( $dispute, 'topic', '<h3 class="p-name">%s</h3>' ) . implode( '', $sides ) . '</div>';
}

/**
 * A statement; empty without words, unless its stance needs none. A missing stance is not named: the library derives that one.
 *
 * @param array $statement The statement.
 * @param array $document  The document.
 */
function describe_statement( array $statement, array $document ): string {
	$quote  = isset( $statement['quote'] ) ? resolve_quote( $statement['quote'], $document ) : array();
	$stance = $statement['stance'] ?? '';
	$words  = $quote ? describe_words( $quote, $document ) : words( $statement, 'text', '<blockquote><p class="e-content">%s</p></blockquote>' );
	if ( '' === $words && ! in_array( $stance, library()['wordless'], true ) ) {
		return '';
	}
	return '<div class="h-cite">' . named( 'stance', $stance, '<p><strong class="p-x-stance">%s</strong></p>' ) . '<p class="p-author h-card">'
		. describe_speaker( $statement['speaker'] ?? ( $quote['speaker'] ?? '' ), $document ) . '</p>' . $words . describe_source( $statement, $document ) . '</div>';
}

/**
 * The quote that a statement refers to; empty if missing.
 *
 * @param mixed $reference An id or a quote.
 * @param array $document  The document.
 */
function resolve_quote( $reference, array $document ): array {
	return is_array( $reference ) ? $reference : ( array_values( picked( $document, 'quotes', is_string( $reference ) ? $reference : '?' ) )[0] ?? array() );
}

/**
 * Events as a list, in the order of the document.
 *
 * @param array $events   The events.
 * @param array $document The document.
 */
function describe_events( array $events, array $document ): string {
	$lines = array();
	foreach ( $events as $event ) {
		$name = words( $event, 'name', '<b class="p-name">%s</b>' );
		if ( '' === $name ) {
			continue;
		}
		list( $open, $close ) = quotation_marks( $event, $document );

		$facts   = array(
			describe_date( $event, 'dt-start' ),
			words( $event, 'dateText', $open . '<span class="p-x-date-text">%s</span>' . $close ),
			named( 'status', $event['status'] ?? '', '<span class="p-x-status">%s</span>' ),
		);
		$facts   = implode( ' · ', array_filter( $facts ) );
		$lines[] = '<li class="h-event">' . ( $facts ? $facts . ' · ' : '' ) . $name . words( $event, 'description', '<p class="p-summary">%s</p>' ) . '</li>';
	}
	return $lines ? '<ol>' . implode( '', $lines ) . '</ol>' : '';
}

/**
 * A status or a stance in the words of the library; an unknown one as written, a missing one not at all.
 *
 * @param string $kind  `status` or `stance`.
 * @param mixed  $value Its value in the document.
 * @param string $place HTML with `%s` for the words.
 */
function named( string $kind, $value, string $place ): string {
	$known = site_words()[ $kind ];
	return words( array( $kind => is_string( $value ) ? ( $known[ $value ] ?? $value ) : '' ), $kind, $place );
}
