<?php
/**
 * A line with nothing but the address of a document shows its summary, as that of a video shows the video.
 *
 * @package NewsSummaryElements
 */

namespace NewsSummaryElements;

defined( 'ABSPATH' ) || exit;

/** Makes addresses of documents known. */
function register_embeds() {
	wp_embed_register_handler( 'news-summary-elements', '#^https?://[^\s<>"]+\.json(?:[?\#][^\s<>"]*)?$#i', __NAMESPACE__ . '\render_embed' );
}
add_action( 'init', __NAMESPACE__ . '\register_embeds' );

/** The beginnings of addresses whose documents may be shown: the uploads of this site, and what the filter adds. */
function trusted_addresses(): array {
	/**
	 * Addresses whose documents are shown where their address stands alone in a line, such as `https://data.example.org/`.
	 * Their server has to allow this site to read them (CORS).
	 *
	 * @param string[] $addresses Whole addresses; whatever begins with one of them is trusted.
	 */
	$addresses = apply_filters( 'news_summary_elements_embed_origins', array( uploads_address() ) );
	return array_map( 'trailingslashit', array_filter( (array) $addresses, 'is_string' ) );
}

/**
 * A document as an embed; false for addresses that are not for us.
 *
 * @param array  $found   What the pattern found.
 * @param array  $options How wide it may be.
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
