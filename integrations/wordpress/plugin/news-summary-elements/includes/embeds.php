<?php
/**
 * Embeds: the address of a document, alone in a line, shows its summary.
 *
 * @package NewsSummaryElements
 */

namespace NewsSummaryElements;

defined( 'ABSPATH' ) || exit;

/** Registers the addresses of documents. */
function register_embeds() {
	wp_embed_register_handler( 'news-summary-elements', '#^https?://[^\s<>"]+\.json(?:[?\#][^\s<>"]*)?$#i', __NAMESPACE__ . '\render_embed' );
}
add_action( 'init', __NAMESPACE__ . '\register_embeds' );

/** Trusted beginnings of addresses: the uploads of this site, and the additions of the filter. */
function trusted_addresses(): array {
	/**
	 * Filters the servers whose documents may be embedded, such as `https://data.example.org/`.
	 * Each server has to allow this site to read them (CORS).
	 *
	 * @param string[] $addresses Absolute addresses; every address that begins with one of them is trusted.
	 */
	$addresses = apply_filters( 'news_summary_elements_embed_origins', array( uploads_address() ) );
	return array_map( 'trailingslashit', array_filter( (array) $addresses, 'is_string' ) );
}

/**
 * Renders a document as an embed; false for an address that is not trusted.
 *
 * @param array  $found   Matches of the pattern.
 * @param array  $options Maximum width and height.
 * @param string $address The address.
 * @return string|false
 */
function render_embed( $found, $options, $address ) {
	$address = decode( (string) $address );
	foreach ( trusted_addresses() as $start ) {
		if ( 0 === strpos( set_url_scheme( $address ), set_url_scheme( $start ) ) ) {
			return element( 'news-summary', array( 'src' => $address ), null, describe_address( 'news-summary', $address ) );
		}
	}
	return false;
}
