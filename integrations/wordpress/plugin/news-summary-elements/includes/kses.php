<?php
/**
 * What authors may write who are not allowed everything.
 *
 * @package NewsSummaryElements
 */

namespace NewsSummaryElements;

defined( 'ABSPATH' ) || exit;

/** The attributes of our tags, in lower case, as the library describes them: tag => attribute => whether it is a yes or no. */
function known_attributes(): array {
	static $known = null;
	$known        = $known ?? require __DIR__ . '/attributes.php';
	return $known;
}

/** A pattern that is any of our tags. */
function any_tag(): string {
	return implode( '|', array_keys( known_attributes() ) );
}

/** The tags and attributes of the plain HTML that stands in posts and between our tags. */
function plain_html(): array {
	$common = array_fill_keys( array( 'class', 'lang', 'dir', 'data-*' ), true );
	$tags   = array_fill_keys(
		array( 'article', 'header', 'section', 'footer', 'div', 'p', 'span', 'strong', 'b', 'em', 'i', 'cite', 'figure', 'figcaption', 'ol', 'ul', 'li', 'h2', 'h3', 'h4', 'h5', 'h6', 'br' ),
		$common
	);

	$tags['blockquote'] = $common + array( 'cite' => true );
	$tags['time']       = $common + array( 'datetime' => true );
	$tags['a']          = $common + array( 'href' => true );
	$tags['img']        = $common + array_fill_keys( array( 'src', 'alt', 'width', 'height', 'loading' ), true );
	return $tags;
}

/**
 * Lets our tags pass, and `<time>`, which WordPress before 7 takes out. None of them runs anything: texts become text.
 *
 * @param array  $tags    What is allowed.
 * @param string $context Where.
 */
function allow_tags( $tags, $context ) {
	if ( 'post' !== $context || ! is_array( $tags ) ) {
		return $tags;
	}
	$plain        = plain_html();
	$tags['time'] = $plain['time'] + ( is_array( $tags['time'] ?? null ) ? $tags['time'] : array() );
	foreach ( known_attributes() as $tag => $attributes ) {
		$tags[ $tag ] = array_fill_keys( array_keys( $attributes ), true ) + $plain['p'];
	}
	return $tags;
}
add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_tags', 10, 2 );
