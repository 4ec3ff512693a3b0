<?php
/**
 * Scripts and styles of pages that show an element, and of the editor.
 *
 * @package NewsSummaryElements
 */

namespace NewsSummaryElements;

defined( 'ABSPATH' ) || exit;

const MODULE = '@news-summary-elements/elements';
const EDITOR = 'news-summary-elements-editor';

/** Languages with a file of their own; English is part of the library. */
function languages(): array {
	return array_diff( array_keys( library()['words'] ), array( 'en' ) );
}

/**
 * Address of a file of the library. The version is in the path, because files import each other without a query.
 *
 * @param string $file Name of the file.
 */
function asset( string $file ): string {
	return plugins_url( 'assets/' . VERSION . '/' . $file, FILE );
}

/** Registers scripts and styles. */
function register_scripts() {
	wp_register_script_module( MODULE, asset( 'news-summary.js' ), array(), null );
	// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion -- The version is in the path.
	wp_register_script( 'news-summary-elements', asset( 'news-summary.iife.js' ), array(), null, true );
	foreach ( languages() as $language ) {
		wp_register_script_module( MODULE . '-' . $language, asset( 'locales/' . $language . '.js' ), array(), null );
		// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion -- The version is in the path.
		wp_register_script( 'news-summary-elements-' . $language, asset( 'locales/' . $language . '.iife.js' ), array( 'news-summary-elements' ), null, true );
	}
	// Until the script has loaded, a tag would be an inline box.
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
	$settings = array(
		// Language of the site, not of the author: it is stored in posts.
		'language' => str_replace( '_', '-', get_locale() ),
		'words'    => array_intersect_key( library_words( get_user_locale() ), array_flip( array( 'status', 'stance' ) ) ),
	);
	wp_add_inline_script( EDITOR, 'window.newsSummaryElements = ' . script_json( $settings ) . ';', 'before' );
}
add_action( 'init', __NAMESPACE__ . '\register_scripts', 5 );

/**
 * Languages that a page needs: of the site, and of a document.
 *
 * @param string $own Language of the document; empty if unknown.
 */
function needed_languages( string $own ): array {
	return array_intersect( languages(), array( language_code( get_bloginfo( 'language' ) ), language_code( $own ) ) );
}

/**
 * Loads the library in this page. Pages without an element load nothing.
 *
 * @param string $language Language of a document; empty if unknown.
 */
function enqueue( string $language = '' ) {
	wp_enqueue_style( 'news-summary-elements' );
	wp_enqueue_script_module( MODULE );
	foreach ( needed_languages( $language ) as $needed ) {
		wp_enqueue_script_module( MODULE . '-' . $needed );
	}
}

/** Classic scripts for the frame of the block editor, which loads no modules. */
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
 * Loads the library for tags that an author wrote by hand.
 *
 * @param string $content HTML of the page.
 */
function enqueue_for_tags( $content ) {
	if ( preg_match( '#<(?:' . any_tag() . ')[\s>]#i', (string) $content ) ) {
		enqueue();
	}
	return $content;
}
add_filter( 'the_content', __NAMESPACE__ . '\enqueue_for_tags', 20 );
