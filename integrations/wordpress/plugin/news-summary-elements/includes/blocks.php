<?php
/**
 * The four blocks. Their data is the attribute `article`; what stands inside is the same as plain HTML, for feeds, for readers without
 * JavaScript, and for the day on which this plugin is switched off.
 *
 * @package NewsSummaryElements
 */

namespace NewsSummaryElements;

defined( 'ABSPATH' ) || exit;

/** Registers a block for each tag, named as the tag without "news-". */
function register_blocks() {
	foreach ( array_keys( known_attributes() ) as $tag ) {
		register_block_type(
			plugin_dir_path( FILE ) . 'blocks/' . substr( $tag, strlen( 'news-' ) ),
			array(
				'render_callback' => static function ( $attributes, $content ) use ( $tag ) {
					return render_block( $tag, (array) $attributes, (string) $content );
				},
			)
		);
	}
}
add_action( 'init', __NAMESPACE__ . '\register_blocks' );

/**
 * A block as HTML.
 *
 * @param string $tag        The tag it shows.
 * @param array  $attributes As they are stored.
 * @param string $content    The plain HTML that is stored inside.
 */
function render_block( string $tag, array $attributes, string $content ): string {
	$attributes = decode( array_diff_key( $attributes, array( 'html' => 1 ) ) );
	$data       = $attributes['article'] ?? null;
	unset( $attributes['article'] );
	if ( ! is_array( $data ) || ! $data ) {
		return wp_kses( $content, plain_html() );
	}
	$inside = trim( $content );
	if ( '' === $inside ) {
		$inside = describe( $tag, $data, (string) ( $attributes['item'] ?? '' ) );
	}
	// What shows nothing yet has no place in a page, nor has its data: an author is still at it.
	$class = 'wide' === ( $attributes['align'] ?? '' ) ? 'alignwide' : '';
	return '' === $inside ? '' : element( $tag, $attributes, $data, $inside, $class );
}
