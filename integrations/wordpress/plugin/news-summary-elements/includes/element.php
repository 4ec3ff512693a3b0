<?php
/**
 * HTML of the elements.
 *
 * @package NewsSummaryElements
 */

namespace NewsSummaryElements;

defined( 'ABSPATH' ) || exit;

/**
 * An element with its data and its fallback.
 *
 * @param string $tag        The tag.
 * @param array  $attributes Plain texts, or true, by name; unknown ones are left out.
 * @param mixed  $data       A document or a part of one; null if the attributes hold the data.
 * @param string $inside     Fallback HTML; filtered here.
 * @param string $class      Class for the tag; empty for none.
 */
function element( string $tag, array $attributes, $data, string $inside, string $class = '' ): string {
	$inside = without_shortcodes( wp_kses( $inside, plain_html() ) );
	// Feed readers run no scripts, and some show their text.
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
 * Keeps quoted words as written: WordPress would curl quotation marks and turn two hyphens into a dash.
 *
 * @param array $tags Tags whose text WordPress leaves alone.
 */
function keep_words( $tags ) {
	return array_merge( (array) $tags, array_keys( known_attributes() ) );
}
add_filter( 'no_texturize_tags', __NAMESPACE__ . '\keep_words' );
