<?php
/**
 * Automatic paragraphs of classic posts. WordPress would put `<p>` around and inside the elements; a browser would then not find their
 * end tags.
 *
 * @package NewsSummaryElements
 */

namespace NewsSummaryElements;

defined( 'ABSPATH' ) || exit;

/**
 * Elements taken out of posts, by number.
 *
 * @param string ...$more Elements to add.
 */
function kept_elements( string ...$more ): array {
	static $all = array();
	array_push( $all, ...$more );
	return $all;
}

/**
 * Replaces the elements by placeholders before WordPress makes paragraphs.
 *
 * @param string $content HTML of the page.
 */
function take_out( $content ) {
	$kept = preg_replace_callback(
		'#<(' . any_tag() . ')[\s>].*?</\1>#s',
		static function ( $found ) {
			return '<div class="news-summary-elements-kept-' . ( count( kept_elements( $found[0] ) ) - 1 ) . '"></div>';
		},
		(string) $content
	);
	return $kept ?? $content;
}
add_filter( 'the_content', __NAMESPACE__ . '\take_out', 9 );

/**
 * Puts the elements back.
 *
 * @param string $content HTML of the page.
 */
function put_back( $content ) {
	return preg_replace_callback(
		'#<div class="news-summary-elements-kept-(\d+)"></div>#',
		static function ( $found ) {
			return kept_elements()[ (int) $found[1] ] ?? '';
		},
		(string) $content
	);
}
add_filter( 'the_content', __NAMESPACE__ . '\put_back', 12 );

/**
 * Splits paragraphs around elements: a shortcode inside a sentence becomes one after WordPress has made paragraphs.
 *
 * @param string $content HTML of the page.
 */
function split_paragraphs( $content ) {
	$pieces = preg_split( '#(<(?:' . any_tag() . ')[\s>].*?</(?:' . any_tag() . ')>)#s', (string) $content, -1, PREG_SPLIT_DELIM_CAPTURE );
	if ( ! $pieces || count( $pieces ) < 2 ) {
		return $content;
	}
	$result  = '';
	$is_open = false;
	foreach ( $pieces as $index => $piece ) {
		if ( 0 === $index % 2 ) {
			$result .= ( $is_open ? '<p>' : '' ) . $piece;
			$is_open  = preg_match_all( '#<p[\s>]#', $piece ) + ( $is_open ? 1 : 0 ) > preg_match_all( '#</p>#', $piece );
		} else {
			$result .= ( $is_open ? '</p>' : '' ) . $piece;
		}
	}
	// If no paragraph was split, empty ones are the author's.
	return $result === $content ? $content : preg_replace( '#<p>(?:\s|<br ?/?>)*+</p>#', '', $result );
}
add_filter( 'the_content', __NAMESPACE__ . '\split_paragraphs', 12 );
