<?php
/**
 * Texts from the database and words of the library, as HTML and JSON.
 *
 * @package NewsSummaryElements
 */

namespace NewsSummaryElements;

defined( 'ABSPATH' ) || exit;

/**
 * Decodes texts of block attributes and shortcodes. They are stored as HTML text: the editor writes them so, and WordPress escapes
 * those of authors.
 *
 * @param mixed $value A text, or a list or an object of texts.
 * @return mixed The same with plain texts.
 */
function decode( $value ) {
	if ( is_string( $value ) ) {
		return wp_specialchars_decode( $value, ENT_QUOTES );
	}
	return is_array( $value ) ? array_map( __NAMESPACE__ . '\decode', $value ) : $value;
}

/**
 * Plain text as HTML text. Unlike `esc_html` alone it escapes text that looks like an entity.
 *
 * @param mixed $text The text; empty if it is no scalar.
 */
function html( $text ): string {
	return without_shortcodes( esc_html( str_replace( '&', '&amp;', is_scalar( $text ) ? (string) $text : '' ) ) );
}

/**
 * Escapes brackets, so that WordPress runs no shortcode in the HTML.
 *
 * @param string $html The HTML.
 */
function without_shortcodes( string $html ): string {
	return str_replace( '[', '&#091;', $html );
}

/**
 * Data as JSON for a script element. Nothing in it ends the element or is a shortcode.
 * Empty if the data cannot be encoded.
 *
 * @param mixed $data The data.
 */
function script_json( $data ): string {
	$json = wp_json_encode( $data, JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
	if ( ! $json ) {
		return '';
	}
	$safe = preg_replace_callback(
		'/"(?:[^"\\\\]++|\\\\.)*+"/s',
		static function ( $found ) {
			return str_replace( '[', '\u005b', $found[0] );
		},
		$json
	);
	return (string) $safe;
}

/** Facts of the library: its words by language, the stances that need no words, the limit of a document. */
function library(): array {
	static $facts = null;
	$facts        = $facts ?? require __DIR__ . '/library.php';
	return $facts;
}

/**
 * The code of a language without its region, in lower case.
 *
 * @param mixed $tag Such as `ru-RU` or `ru_RU`.
 */
function language_code( $tag ): string {
	return strtolower( (string) strtok( is_string( $tag ) ? $tag : '', '-_' ) );
}

/**
 * The words of the library in a language; English if it has no file for that one.
 *
 * @param mixed $tag The language.
 */
function library_words( $tag ): array {
	$all = library()['words'];
	return $all[ language_code( $tag ) ] ?? $all['en'];
}

/** The words of the library in the language of the site, as the elements show them. */
function site_words(): array {
	return library_words( get_bloginfo( 'language' ) );
}
