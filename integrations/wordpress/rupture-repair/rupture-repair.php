<?php
/**
 * Plugin Name:       Rupture & Repair
 * Plugin URI:        https://github.com/rupture-repair/rupture-repair
 * Description:       Widgets about rupture and repair in relationships: a diagram, a checklist and an illustrated card, as blocks and shortcodes. They ask nobody for anything.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            rupture-repair
 * License:           MIT
 * License URI:       https://opensource.org/licenses/MIT
 * Text Domain:       rupture-repair
 * Update URI:        false
 *
 * @package RuptureRepair
 */

defined( 'ABSPATH' ) || exit;

require __DIR__ . '/includes/widgets.php';
require __DIR__ . '/includes/settings.php';

add_action( 'init', 'rupture_repair_register' );
add_filter( 'the_content', 'rupture_repair_look', 99 );
// Just before the scripts of the footer are printed.
add_action( 'wp_footer', 'rupture_repair_enqueue', 19 );
add_action( 'admin_menu', 'rupture_repair_add_settings_page' );
add_action( 'admin_init', 'rupture_repair_register_settings' );
