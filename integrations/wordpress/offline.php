<?php
// Keeps WordPress offline: no requests for updates, no script for emoji.
remove_action( 'admin_init', '_maybe_update_core' );
remove_action( 'admin_init', '_maybe_update_plugins' );
remove_action( 'admin_init', '_maybe_update_themes' );
foreach ( array( 'core', 'plugins', 'themes' ) as $offline_kind ) {
	add_filter(
		'pre_site_transient_update_' . $offline_kind,
		static function () {
			return (object) array(
				'last_checked'    => time(),
				'updates'         => array(),
				'response'        => array(),
				'checked'         => array(),
				'translations'    => array(),
				'version_checked' => $GLOBALS['wp_version'],
			);
		}
	);
}
remove_action( 'wp_head', 'print_emoji_detection_script', 7 );
remove_action( 'admin_print_scripts', 'print_emoji_detection_script' );
