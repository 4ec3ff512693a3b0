<?php
// Router of PHP's own server: sends files unchanged and everything else to WordPress.
$path = urldecode( parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
$file = __DIR__ . $path;
if ( '/' !== $path && is_file( $file ) ) {
	return false;
}
if ( '/' !== $path && is_dir( $file ) && is_file( rtrim( $file, '/' ) . '/index.php' ) ) {
	if ( '/' !== substr( $path, -1 ) ) {
		header( 'Location: ' . $path . '/' );
		return true;
	}
	$_SERVER['SCRIPT_NAME'] = $path . 'index.php';
	$_SERVER['PHP_SELF']    = $path . 'index.php';
	chdir( $file );
	require $file . 'index.php';
	return true;
}
$_SERVER['SCRIPT_NAME'] = '/index.php';
$_SERVER['PHP_SELF']    = '/index.php';
require __DIR__ . '/index.php';
