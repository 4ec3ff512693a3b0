<?php
/**
 * Plugin Name:       News Summary Elements
 * Description:       Four blocks and shortcodes that show the substance of a news article: who said what, what happened when, and who disputes it.
 * Version:           0.1.0
 * Requires at least: 6.5
 * Requires PHP:      7.4
 * Author:            the news-summary-elements authors
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       news-summary-elements
 * Domain Path:       /languages
 *
 * @package NewsSummaryElements
 */

namespace NewsSummaryElements;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.1.0';
const FILE    = __FILE__;

foreach ( array( 'text', 'kses', 'assets', 'describe', 'describe-parts', 'element', 'blocks', 'documents', 'shortcodes', 'embeds', 'paragraphs' ) as $news_summary_elements_part ) {
	require_once __DIR__ . '/includes/' . $news_summary_elements_part . '.php';
}

/** Loads the translations of the plugin. */
function load_words() {
	load_plugin_textdomain( 'news-summary-elements', false, dirname( plugin_basename( FILE ) ) . '/languages' );
}
add_action( 'init', __NAMESPACE__ . '\load_words', 1 );
