<?php
/**
 * Quotes, disputes and events as plain HTML, with the classes of microformats2.
 *
 * @package NewsSummaryElements
 */

namespace NewsSummaryElements;

defined( 'ABSPATH' ) || exit;

/**
 * Whoever or whatever is meant: an object, the one in a list that bears this id, or somebody of that name.
 *
 * @param mixed $reference An object, an id or a name.
 * @param mixed $known     The list of those who bear ids.
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
 * Who speaks, with role and organisation.
 *
 * @param mixed $reference As a document has it.
 * @param array $document  The document.
 */
function describe_speaker( $reference, array $document ): string {
	$speaker = resolve( $reference, $document['people'] ?? null );
	$name    = empty( $speaker['anonymous'] ) ? words( $speaker, 'name', '<strong class="p-name">%s</strong>' ) : '';
	if ( '' === $name ) {
		$name = words( $speaker, 'description', empty( $speaker['anonymous'] ) ? '<strong class="p-note">%s</strong>' : '<strong class="p-note p-x-anonymous">%s</strong>' );
	}
	if ( '' === $name ) {
		$name = '<span class="p-x-unnamed">' . html( __( 'Speaker not given', 'news-summary-elements' ) ) . '</span>';
	}
	return $name . words( $speaker, 'jobTitle', ', <span class="p-job-title">%s</span>' ) . words( $speaker, 'affiliation', ', <span class="p-org">%s</span>' );
}

/**
 * The words of a quote, in quotation marks where they are verbatim.
 *
 * @param array $quote The quote.
 */
function describe_words( array $quote ): string {
	$marks = 'direct' === ( $quote['kind'] ?? 'direct' );
	return words( $quote, 'text', $marks ? '<blockquote><p>“<span class="e-content">%s</span>”</p></blockquote>' : '<blockquote><p><span class="e-content">%s</span></p></blockquote>' );
}

/**
 * A date in the words of the site; as it is written where it is none of the simple ones, which are a day, a month, and a period.
 *
 * @param array  $from  What has the date.
 * @param string $class What it is the date of, in microformats2.
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
 * A day or a month in the words of the site.
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
 * Where and when something was said.
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
	$facts[] = '' === $address ? '' : '<a class="u-url" href="' . $address . '">' . html( __( 'Source', 'news-summary-elements' ) ) . '</a>';
	$facts   = array_filter( $facts );
	return $facts ? '<p>' . implode( ' · ', $facts ) . '</p>' : '';
}

/**
 * A quote: who before what.
 *
 * @param array $quote    The quote.
 * @param array $document The document.
 */
function describe_quote( array $quote, array $document ): string {
	$words = describe_words( $quote );
	if ( '' === $words ) {
		return '';
	}
	return '<figure class="h-cite"><figcaption class="p-author h-card">' . describe_speaker( $quote['speaker'] ?? '', $document ) . '</figcaption>'
		. words( $quote, 'context', '<p class="p-x-context">%s</p>' ) . $words . describe_source( $quote, $document ) . '</figure>';
}

/** The stances in words. */
function stances(): array {
	return array(
		'states'              => __( 'Says', 'news-summary-elements' ),
		'confirms'            => __( 'Confirms', 'news-summary-elements' ),
		'confirms-in-part'    => __( 'Confirms in part', 'news-summary-elements' ),
		'denies'              => __( 'Denies', 'news-summary-elements' ),
		'disputes-premise'    => __( 'Disputes the premise', 'news-summary-elements' ),
		'disputes-in-part'    => __( 'Disputes in part', 'news-summary-elements' ),
		'own-account'         => __( 'Gives own account', 'news-summary-elements' ),
		'declines-to-comment' => __( 'Declines to comment', 'news-summary-elements' ),
		'no-response'         => __( 'No response', 'news-summary-elements' ),
	);
}

/**
 * A dispute; empty with fewer than two sides, as one never stands alone.
 *
 * @param array $dispute  The dispute.
 * @param array $document The document.
 */
function describe_dispute( array $dispute, array $document ): string {
	$sides = array();
	foreach ( array_filter( items( $dispute['statements'] ?? null ), 'is_array' ) as $statement ) {
		$quote  = isset( $statement['quote'] ) ? resolve_quote( $statement['quote'], $document ) : array();
		$stance = $statement['stance'] ?? 'states';
		$words  = $quote ? describe_words( $quote ) : words( $statement, 'text', '<blockquote><p class="e-content">%s</p></blockquote>' );
		if ( '' === $words && ! in_array( $stance, array( 'declines-to-comment', 'no-response' ), true ) ) {
			continue;
		}
		$stance_words = is_string( $stance ) ? ( stances()[ $stance ] ?? $stance ) : '';

		$sides[] = '<div class="h-cite"><p><strong class="p-x-stance">' . html( $stance_words ) . '</strong></p><p class="p-author h-card">'
			. describe_speaker( $statement['speaker'] ?? ( $quote['speaker'] ?? '' ), $document ) . '</p>' . $words . describe_source( $statement, $document ) . '</div>';
	}
	if ( count( $sides ) < 2 ) {
		return '';
	}
	return '<div class="h-x-dispute">' . words( $dispute, 'topic', '<h3 class="p-name">%s</h3>' ) . implode( '', $sides ) . '</div>';
}

/**
 * The quote that a statement refers to; empty where there is none.
 *
 * @param mixed $reference An id or a quote.
 * @param array $document  The document.
 */
function resolve_quote( $reference, array $document ): array {
	return is_array( $reference ) ? $reference : ( array_values( picked( $document, 'quotes', is_string( $reference ) ? $reference : '?' ) )[0] ?? array() );
}

/** The statuses in words. */
function statuses(): array {
	return array(
		'happened'    => __( 'Happened', 'news-summary-elements' ),
		'ongoing'     => __( 'Ongoing', 'news-summary-elements' ),
		'planned'     => __( 'Planned', 'news-summary-elements' ),
		'possible'    => __( 'Possible', 'news-summary-elements' ),
		'in-doubt'    => __( 'In doubt', 'news-summary-elements' ),
		'postponed'   => __( 'Postponed', 'news-summary-elements' ),
		'rescheduled' => __( 'Rescheduled', 'news-summary-elements' ),
		'cancelled'   => __( 'Cancelled', 'news-summary-elements' ),
		'disputed'    => __( 'Disputed', 'news-summary-elements' ),
	);
}

/**
 * Events as a list.
 *
 * @param array $events   The events, in the order of the document.
 * @param array $document The document.
 */
function describe_events( array $events, array $document ): string {
	$lines = array();
	foreach ( $events as $event ) {
		$name = words( $event, 'name', '<b class="p-name">%s</b>' );
		if ( '' === $name ) {
			continue;
		}
		$status  = is_string( $event['status'] ?? null ) ? ( statuses()[ $event['status'] ] ?? $event['status'] ) : '';
		$facts   = array( describe_date( $event, 'dt-start' ) );
		$facts[] = words( $event, 'dateText', '“<span class="p-x-date-text">%s</span>”' );
		$facts[] = '' === $status ? '' : '<span class="p-x-status">' . html( $status ) . '</span>';
		$facts   = implode( ' · ', array_filter( $facts ) );
		$lines[] = '<li class="h-event">' . ( $facts ? $facts . ' · ' : '' ) . $name . words( $event, 'description', '<p class="p-summary">%s</p>' ) . '</li>';
	}
	return $lines ? '<ol>' . implode( '', $lines ) . '</ol>' : '';
}
