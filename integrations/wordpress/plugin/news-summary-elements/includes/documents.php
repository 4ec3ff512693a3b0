<?php
/**
 * Documents among the uploads of this site.
 *
 * @package NewsSummaryElements
 */

namespace NewsSummaryElements;

defined( 'ABSPATH' ) || exit;

/** No document is larger: the library reads no more either. */
const MAX_BYTES = 5000000;

/**
 * Lets documents be uploaded. JSON is served as what it is, and runs nowhere.
 *
 * @param array $types Types by the ends of file names.
 */
function allow_uploads( $types ) {
	$types['json'] = 'application/json';
	return $types;
}
add_filter( 'upload_mimes', __NAMESPACE__ . '\allow_uploads' );

/** The address of the uploads, with a slash at the end. */
function uploads_address(): string {
	return trailingslashit( (string) wp_get_upload_dir()['baseurl'] );
}

/**
 * The document that is at an address, if it is among the uploads of this site; null for all others.
 *
 * @param string $address A whole address, or one that begins with a slash.
 */
function local_document( string $address ): ?array {
	$start = set_url_scheme( uploads_address() );
	if ( preg_match( '#^/(?!/)#', $address ) ) {
		// From the root of the server, which a site may be a folder of.
		$address = preg_replace( '#^([a-z]+://[^/]+).*#i', '$1', $start ) . $address;
	}
	$address = set_url_scheme( (string) strtok( $address, '?#' ) );
	if ( 0 !== strpos( $address, $start ) || '.json' !== strtolower( substr( $address, -5 ) ) ) {
		return null;
	}
	$folder = realpath( (string) wp_get_upload_dir()['basedir'] );
	$file   = realpath( $folder . '/' . rawurldecode( substr( $address, strlen( $start ) ) ) );
	$inside = $folder && $file && 0 === strpos( $file, trailingslashit( $folder ) );
	if ( ! $inside || ! is_file( $file ) || ! is_readable( $file ) || filesize( $file ) > MAX_BYTES ) {
		return null;
	}
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- A file of this site.
	$data = json_decode( preg_replace( '/^\xEF\xBB\xBF/', '', (string) file_get_contents( $file ) ), true );
	return is_array( $data ) ? $data : null;
}

/**
 * What readers without JavaScript see of a document that is elsewhere: its words where this site has them, and a link to it.
 *
 * @param string $tag  The tag that shows it.
 * @param string $src  Where it is.
 * @param string $item What of it is shown; empty for all.
 */
function describe_address( string $tag, string $src, string $item = '' ): string {
	$data  = local_document( $src );
	$words = $data ? describe( $tag, $data, $item ) : '';
	if ( '' !== $words || '' === esc_url( $src ) || '#' === $src[0] ) {
		return $words;
	}
	return sprintf( '<p><a href="%s">%s</a></p>', esc_url( $src ), html( __( 'The data of this summary', 'news-summary-elements' ) ) );
}
