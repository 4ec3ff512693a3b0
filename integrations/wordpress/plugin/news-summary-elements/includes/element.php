<?php
/**
 * Our tags as HTML.
 *
 * @package NewsSummaryElements
 */

namespace NewsSummaryElements;

defined( 'ABSPATH' ) || exit;

/**
 * A tag with its data and with what stands there for whoever has no JavaScript.
 *
 * @param string $tag        One of our tags.
 * @param array  $attributes Plain texts, or true, by name; others than the library knows are left out.
 * @param mixed  $data       A document or a part of one; null where the attributes say all.
 * @param string $inside     Plain HTML; what is not plain is taken out.
 * @param string $class      A class of WordPress for the tag; empty for none.
 */
function element( string $tag, array $attributes, $data, string $inside, string $class = '' ): string {
	$inside = without_shortcodes( wp_kses( $inside, plain_html() ) );
	// Readers of feeds run no scripts, and some show what stands in them.
	if ( is_feed() ) {
		return $inside;
	}
	$language = is_array( $data ) ? ( $data['inLanguage'] ?? '' ) : '';
	enqueue( is_string( $language ) ? $language : '' );

	$html = '<' . $tag . ( '' === $class ? '' : sprintf( ' class="%s"', esc_attr( $class ) ) );
	foreach ( known_attributes()[ $tag ] as $name => $is_flag ) {
		$value = $attributes[ $name ] ?? '';
		if ( $is_flag ) {
			$html .= in_array( $value, array( '', false, 'false', '0' ), true ) ? '' : ' ' . $name;
		} elseif ( is_scalar( $value ) && '' !== (string) $value ) {
			$html .= sprintf( ' %s="%s"', $name, 'src' === $name || 'cite' === $name ? without_shortcodes( esc_url( $value ) ) : html( $value ) );
		}
	}
	$json = null === $data ? '' : script_json( $data );
	return $html . '>'
		. ( $json ? '<script type="application/json">' . $json . '</script>' : '' )
		. $inside
		. '</' . $tag . '>';
}

/**
 * Words between our tags are quoted and dated: no quotation mark of theirs is turned, no two hyphens become a dash.
 *
 * @param array $tags Tags whose text WordPress leaves alone.
 */
function keep_words( $tags ) {
	return array_merge( (array) $tags, array_keys( known_attributes() ) );
}
add_filter( 'no_texturize_tags', __NAMESPACE__ . '\keep_words' );
