<?php
/**
 * Shortcodes for classic editors and templates. Each takes the attributes of its element.
 *
 * @package NewsSummaryElements
 */

namespace NewsSummaryElements;

defined( 'ABSPATH' ) || exit;

const SHORTCODES = array(
	'news_quote'    => 'news-quote-card',
	'news_timeline' => 'news-event-timeline',
	'news_dispute'  => 'news-statement-denial',
	'news_summary'  => 'news-summary',
);

/** Registers the shortcodes. */
function register_shortcodes() {
	foreach ( array_keys( SHORTCODES ) as $name ) {
		add_shortcode( $name, __NAMESPACE__ . '\render_shortcode' );
	}
}
add_action( 'init', __NAMESPACE__ . '\register_shortcodes' );

/**
 * Keeps quoted words as written: WordPress would curl quotation marks and turn two hyphens into a dash.
 *
 * @param array $names Shortcodes whose text WordPress leaves alone.
 */
function keep_quoted_words( $names ) {
	return array_merge( (array) $names, array_keys( SHORTCODES ) );
}
add_filter( 'no_texturize_shortcodes', __NAMESPACE__ . '\keep_quoted_words' );

/**
 * Renders a shortcode.
 *
 * @param array|string $written The attributes as written.
 * @param string|null  $content HTML between the opening and the closing shortcode.
 * @param string       $name    The shortcode.
 */
function render_shortcode( $written, $content, $name ): string {
	$tag        = SHORTCODES[ $name ];
	$attributes = array();
	foreach ( (array) $written as $key => $value ) {
		// A word alone, as in [news_quote anonymous], is a boolean attribute.
		$is_word = is_int( $key );

		$attributes[ strtolower( $is_word ? $value : $key ) ] = $is_word ? true : decode( (string) $value );
	}
	// JSON belongs in blocks and documents.
	unset( $attributes['article'] );
	// Removes paragraphs that WordPress has made around both shortcodes.
	$content = preg_replace( '#^(?:\s|</p>|<br ?/?>)+|(?:\s|<p>|<br ?/?>)+$#i', '', (string) $content );
	$content = force_balance_tags( (string) $content );
	$text    = plain_text( $content );
	if ( 'news-quote-card' === $tag && '' !== $text && empty( $attributes['text'] ) ) {
		$attributes['text'] = $text;
	}
	$src = (string) ( $attributes['src'] ?? '' );
	if ( '' !== $src ) {
		$inside = '' !== $text ? $content : describe_address( $tag, $src, (string) ( $attributes['item'] ?? '' ) );
	} elseif ( 'news-quote-card' === $tag || 'news-statement-denial' === $tag || ( 'news-summary' === $tag && '' === $text ) ) {
		$inside = describe( $tag, simple_form( $tag, $attributes ) );
	} else {
		$inside = $content;
	}
	return '' === $inside && '' === $src ? '' : element( $tag, $attributes, null, $inside );
}

/**
 * Text without tags and entities.
 *
 * @param string $html HTML of an author.
 */
function plain_text( string $html ): string {
	return trim( html_entity_decode( wp_strip_all_tags( $html ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
}

/**
 * Makes a document from the simple attributes of an element.
 *
 * @param string $tag The tag.
 * @param array  $a   Its attributes.
 */
function simple_form( string $tag, array $a ): array {
	if ( 'news-summary' === $tag ) {
		return array( 'headline' => $a['headline'] ?? '' );
	}
	if ( 'news-quote-card' === $tag ) {
		$speaker = array(
			empty( $a['anonymous'] ) ? 'name' : 'description' => $a['speaker'] ?? '',
			'anonymous'   => ! empty( $a['anonymous'] ),
			'jobTitle'    => $a['jobtitle'] ?? '',
			'affiliation' => $a['affiliation'] ?? '',
		);
		return array(
			'text'       => $a['text'] ?? '',
			'kind'       => $a['kind'] ?? 'direct',
			'speaker'    => $speaker,
			'saidTo'     => $a['saidto'] ?? '',
			'reportedBy' => $a['reportedby'] ?? '',
			'date'       => $a['date'] ?? '',
			'url'        => $a['cite'] ?? '',
			'context'    => $a['context'] ?? '',
		);
	}
	return array(
		'topic'      => $a['topic'] ?? '',
		'statements' => array(
			array(
				'text'    => $a['statement'] ?? '',
				'speaker' => $a['statementby'] ?? '',
				'date'    => $a['statementdate'] ?? '',
			),
			array(
				'text'    => $a['denial'] ?? '',
				'speaker' => $a['denialby'] ?? '',
				'date'    => $a['denialdate'] ?? '',
				'stance'  => $a['stance'] ?? 'denies',
			),
		),
	);
}
