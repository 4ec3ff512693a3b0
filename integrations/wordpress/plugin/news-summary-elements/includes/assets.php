<?php
/**
 * The scripts: on pages that need them, and in the editor.
 *
 * @package NewsSummaryElements
 */

namespace NewsSummaryElements;

defined( 'ABSPATH' ) || exit;

const MODULE = '@news-summary-elements/elements';
const EDITOR = 'news-summary-elements-editor';

/** The languages that the library has files for, besides English. */
function languages(): array {
	static $languages = null;
	$languages        = $languages ?? require __DIR__ . '/languages.php';
	return $languages;
}

/**
 * The address of a file of the library. The version stands in the path, as files name each other without one.
 *
 * @param string $file The file.
 */
function asset( string $file ): string {
	return plugins_url( 'assets/' . VERSION . '/' . $file, FILE );
}

/** Makes the scripts known. */
function register_scripts() {
	wp_register_script_module( MODULE, asset( 'news-summary.js' ), array(), null );
	// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion -- It stands in the path.
	wp_register_script( 'news-summary-elements', asset( 'news-summary.iife.js' ), array(), null, true );
	foreach ( languages() as $language ) {
		wp_register_script_module( MODULE . '-' . $language, asset( 'locales/' . $language . '.js' ), array(), null );
		// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion -- It stands in the path.
		wp_register_script( 'news-summary-elements-' . $language, asset( 'locales/' . $language . '.iife.js' ), array( 'news-summary-elements' ), null, true );
	}
	// Until the script has come, a tag would be a box in a line.
	wp_register_style( 'news-summary-elements', false, array(), VERSION );
	wp_add_inline_style( 'news-summary-elements', implode( ',', array_keys( known_attributes() ) ) . '{display:block}' );
	wp_register_script(
		EDITOR,
		plugins_url( 'assets/' . VERSION . '/editor.js', FILE ),
		array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-data', 'wp-element', 'wp-i18n' ),
		VERSION,
		true
	);
	wp_set_script_translations( EDITOR, 'news-summary-elements', plugin_dir_path( FILE ) . 'languages' );
	// That of the site, whichever the author has chosen for the editor: it goes into posts.
	$language = str_replace( '_', '-', get_locale() );
	wp_add_inline_script( EDITOR, 'window.newsSummaryElements = ' . script_json( array( 'language' => $language ) ) . ';', 'before' );
}
add_action( 'init', __NAMESPACE__ . '\register_scripts', 5 );

/**
 * The languages that a page of this site may need: its own, and that of a document.
 *
 * @param string $own The language of the document; empty where it says none.
 */
function needed_languages( string $own ): array {
	$asked = array( substr( get_bloginfo( 'language' ), 0, 2 ), substr( $own, 0, 2 ) );
	return array_intersect( languages(), $asked );
}

/**
 * Has this page load the library. Pages that show nothing of ours load nothing.
 *
 * @param string $language The language of a document, if it says one.
 */
function enqueue( string $language = '' ) {
	wp_enqueue_style( 'news-summary-elements' );
	wp_enqueue_script_module( MODULE );
	foreach ( needed_languages( $language ) as $needed ) {
		wp_enqueue_script_module( MODULE . '-' . $needed );
	}
}

/** In the frame of the block editor modules are not loaded, so it gets classic scripts. */
function enqueue_for_editor() {
	if ( ! is_admin() ) {
		return;
	}
	wp_enqueue_script( 'news-summary-elements' );
	foreach ( languages() as $language ) {
		wp_enqueue_script( 'news-summary-elements-' . $language );
	}
}
add_action( 'enqueue_block_assets', __NAMESPACE__ . '\enqueue_for_editor' );

/**
 * Our tags that an author wrote by hand need the library as well.
 *
 * @param string $content What a page shows.
 */
function enqueue_for_tags( $content ) {
	if ( preg_match( '#<(?:' . any_tag() . ')[\s>]#i', (string) $content ) ) {
		enqueue();
	}
	return $content;
}
add_filter( 'the_content', __NAMESPACE__ . '\enqueue_for_tags', 20 );
