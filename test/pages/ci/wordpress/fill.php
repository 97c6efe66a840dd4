<?php
/**
 * Fills a site as its people would. Arguments: its folder, its address, a step, and for the last step the posts' file.
 */

list( , $site, $base, $step ) = $argv;

$_SERVER['HTTP_HOST']       = substr( $base, strlen( 'http://' ) );
$_SERVER['REQUEST_URI']     = '/';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
$_SERVER['REQUEST_METHOD']  = 'GET';

if ( 'install' === $step ) {
	define( 'WP_INSTALLING', true );
}
require $site . '/wp-load.php';

if ( 'install' === $step ) {
	require_once ABSPATH . 'wp-admin/includes/upgrade.php';
	wp_install( 'Site', 'admin', 'admin@example.org', false, '', 'secret' );
	update_option( 'siteurl', $base );
	update_option( 'home', $base );
	update_option( 'template', 'bare' );
	update_option( 'stylesheet', 'bare' );
	exit;
}

require_once ABSPATH . 'wp-admin/includes/plugin.php';
if ( 'activate' === $step ) {
	$error = activate_plugin( 'rupture-repair/rupture-repair.php' );
	if ( is_wp_error( $error ) ) {
		fwrite( STDERR, $error->get_error_message() );
		exit( 1 );
	}
	exit;
}

$given = json_decode( file_get_contents( $argv[4] ), true );
rupture_repair_register_settings();
update_option( 'rupture_repair', $given['settings'] );
$made = array();
foreach ( $given['posts'] as $name => $post ) {
	$user = wp_insert_user(
		array(
			'user_login' => md5( $name ),
			'user_pass'  => 'secret',
			'role'       => $post['role'],
		)
	);
	wp_set_current_user( $user );
	kses_init();
	$id = wp_insert_post(
		wp_slash(
			array(
				'post_title'   => 'Post',
				'post_content' => $post['text'],
				'post_status'  => 'publish',
				'post_author'  => $user,
			)
		)
	);
	$made[ $name ] = array(
		'id'    => $id,
		'saved' => get_post( $id )->post_content,
	);
}
echo json_encode( $made );
