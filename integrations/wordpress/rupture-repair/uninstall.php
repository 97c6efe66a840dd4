<?php
/**
 * Leaves nothing behind.
 *
 * @package RuptureRepair
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'rupture_repair' );
