<?php
/**
 * Does to a page what site optimisers do: its comments go, and each file of the plugin is minified once more and served from
 * the uploads. Those that skip what is called `.min.js` would try nothing: this one does not.
 */

use MatthiasMullie\Minify;

require '/usr/share/php/MatthiasMullie/Minify/autoload.php';

/** The minified copy of a file of a plugin. */
function optimised( $address ) {
	$path   = strtok( $address, '?' );
	$from   = WP_PLUGIN_DIR . $path;
	$to     = WP_CONTENT_DIR . '/uploads/optimised' . $path;
	$script = '.js' === substr( $path, -3 );
	if ( ! file_exists( $to ) ) {
		wp_mkdir_p( dirname( $to ) );
		// Another visitor's page may ask at the same moment.
		$own = $to . '.' . getmypid();
		( $script ? new Minify\JS( $from ) : new Minify\CSS( $from ) )->minify( $own );
		rename( $own, $to );
	}
	return '/wp-content/uploads/optimised' . $path;
}

add_action(
	'template_redirect',
	static function () {
		ob_start(
			static function ( $html ) {
				$html = preg_replace( '/<!--.*?-->/s', '', $html );
				return preg_replace_callback(
					'~(?:https?://[^/"\']+)?/wp-content/plugins(/[^"\']+\.(?:js|css)(?:\?[^"\']*)?)(?=["\'])~',
					static function ( $found ) {
						return optimised( $found[1] );
					},
					$html
				);
			}
		);
	}
);
