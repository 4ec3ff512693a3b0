<?php
/**
 * The four blocks. The attribute `article` holds the data. The stored HTML, which the library has made in the editor, serves feeds and
 * readers without JavaScript, and remains if this plugin is switched off.
 *
 * @package NewsSummaryElements
 */

namespace NewsSummaryElements;

defined( 'ABSPATH' ) || exit;

/** Registers a block for each tag: `quote-card` shows `<news-quote-card>`. */
function register_blocks() {
	foreach ( array_keys( known_attributes() ) as $tag ) {
		register_block_type(
			plugin_dir_path( FILE ) . 'blocks/' . preg_replace( '/^news-/', '', $tag ),
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
 * Renders a block: its stored HTML inside the tag, or a fallback if a program has stored none.
 *
 * @param string $tag        The tag it shows.
 * @param array  $attributes The stored attributes.
 * @param string $content    The stored HTML.
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
	// An unfinished block shows nothing, and its data stays out of the page.
	$class = 'wide' === ( $attributes['align'] ?? '' ) ? 'alignwide' : '';
	return '' === $inside ? '' : element( $tag, $attributes, $data, $inside, $class );
}
