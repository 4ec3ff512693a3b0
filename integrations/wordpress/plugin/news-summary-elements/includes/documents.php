<?php
/**
 * Documents among the uploads of this site.
 *
 * @package NewsSummaryElements
 */

namespace NewsSummaryElements;

defined( 'ABSPATH' ) || exit;

/**
 * Allows uploads of documents. A browser runs nothing in a JSON file.
 *
 * @param array $types Types by file extension.
 */
function allow_uploads( $types ) {
	$types['json'] = 'application/json';
	return $types;
}
add_filter( 'upload_mimes', __NAMESPACE__ . '\allow_uploads' );

/** Address of the uploads, with a slash at its end. */
function uploads_address(): string {
	return trailingslashit( (string) wp_get_upload_dir()['baseurl'] );
}

/**
 * Reads a document among the uploads of this site; null for any other address.
 *
 * @param string $address An absolute address, or one that begins with a slash.
 */
function local_document( string $address ): ?array {
	$start = set_url_scheme( uploads_address() );
	if ( preg_match( '#^/(?!/)#', $address ) ) {
		// From the root of the server: the site may be in a folder below it.
		$address = preg_replace( '#^([a-z]+://[^/]+).*#i', '$1', $start ) . $address;
	}
	$address = set_url_scheme( (string) strtok( $address, '?#' ) );
	if ( 0 !== strpos( $address, $start ) || '.json' !== strtolower( substr( $address, -5 ) ) ) {
		return null;
	}
	$folder = realpath( (string) wp_get_upload_dir()['basedir'] );
	$file   = realpath( $folder . '/' . rawurldecode( substr( $address, strlen( $start ) ) ) );
	$inside = $folder && $file && 0 === strpos( $file, trailingslashit( $folder ) );
	if ( ! $inside || ! is_file( $file ) || ! is_readable( $file ) || filesize( $file ) > library()['maxBytes'] ) {
		return null;
	}
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- A file of this site.
	$data = json_decode( preg_replace( '/^\xEF\xBB\xBF/', '', (string) file_get_contents( $file ) ), true );
	return is_array( $data ) ? $data : null;
}

/**
 * Fallback for a document by its address: its words if it is among the uploads, else a link to it.
 *
 * @param string $tag  The tag that shows it.
 * @param string $src  Its address.
 * @param string $item Id of the part to show; empty for all.
 */
function describe_address( string $tag, string $src, string $item = '' ): string {
	$data  = local_document( $src );
	$words = $data ? describe( $tag, $data, $item ) : '';
	if ( '' !== $words || '' === esc_url( $src ) || '#' === $src[0] ) {
		return $words;
	}
	return sprintf( '<p><a href="%s">%s</a></p>', esc_url( $src ), html( __( 'The data of this summary', 'news-summary-elements' ) ) );
}
