<?php
/**
 * Tags and attributes for authors without the right to write unfiltered HTML.
 *
 * @package NewsSummaryElements
 */

namespace NewsSummaryElements;

defined( 'ABSPATH' ) || exit;

/** Attributes of the elements in lower case, from the library: tag => attribute => true for a boolean attribute. */
function known_attributes(): array {
	static $known = null;
	$known        = $known ?? require __DIR__ . '/attributes.php';
	return $known;
}

/** Pattern that matches the name of any element. */
function any_tag(): string {
	return implode( '|', array_keys( known_attributes() ) );
}

/** Tags and attributes of plain HTML in posts and inside elements. */
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
 * Allows the elements, and `<time>`, which WordPress before 7 takes out. They run nothing: attributes become text.
 *
 * @param array  $tags    Allowed tags.
 * @param string $context Context, such as `post`.
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
