<?php
/**
 * Paragraphs that WordPress makes of the lines of classic posts. It sets some around our tags, and begins and ends others inside
 * them; a browser would then find the end of the tag nowhere.
 *
 * @package NewsSummaryElements
 */

namespace NewsSummaryElements;

defined( 'ABSPATH' ) || exit;

/**
 * Our tags that have been taken out of posts, by number.
 *
 * @param string ...$more Further ones.
 */
function kept_elements( string ...$more ): array {
	static $all = array();
	array_push( $all, ...$more );
	return $all;
}

/**
 * Takes our tags out before there are paragraphs, and leaves boxes in their places.
 *
 * @param string $content What a page shows.
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
 * Puts them back.
 *
 * @param string $content What a page shows.
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
 * Ends paragraphs before our tags and begins them anew behind: a shortcode within a sentence becomes one after there are paragraphs.
 *
 * @param string $content What a page shows.
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
	// Where nothing was torn apart, empty paragraphs are the author's.
	return $result === $content ? $content : preg_replace( '#<p>(?:\s|<br ?/?>)*+</p>#', '', $result );
}
add_filter( 'the_content', __NAMESPACE__ . '\split_paragraphs', 12 );
