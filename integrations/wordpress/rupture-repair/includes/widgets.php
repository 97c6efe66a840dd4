<?php
/**
 * The three widgets, as shortcodes and blocks: each prints a placeholder with its readable copy, which the script fills.
 *
 * @package RuptureRepair
 */

defined( 'ABSPATH' ) || exit;

const RUPTURE_REPAIR_VERSION = '0.1.0';

/** The widgets, and the attributes that each of them knows beside those that all know. */
const RUPTURE_REPAIR_WIDGETS = array(
	'rupture-diagram'  => array( 'relationship', 'selected', 'interactive' ),
	'repair-checklist' => array( 'people', 'without', 'selected', 'intensity', 'relationship', 'side' ),
	'repair-card'      => array( 'without', 'layout', 'look', 'pdf' ),
);

const RUPTURE_REPAIR_COMMON = array( 'lang', 'theme', 'heading-level', 'kit', 'wording' );

/** Registers what an editor may use: a shortcode with underscores, a block with hyphens. */
function rupture_repair_register() {
	wp_register_style( 'rupture-repair', plugins_url( 'assets/rupture-repair.css', __DIR__ ), array(), RUPTURE_REPAIR_VERSION );
	wp_register_script( 'rupture-repair', plugins_url( 'assets/rupture-repair.js', __DIR__ ), array(), RUPTURE_REPAIR_VERSION, true );
	wp_register_script( 'rupture-repair-blocks', plugins_url( 'blocks/editor.js', __DIR__ ), array( 'wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components', 'wp-server-side-render' ), RUPTURE_REPAIR_VERSION, true );
	foreach ( array_keys( RUPTURE_REPAIR_WIDGETS ) as $widget ) {
		$print = static function ( $attributes, $content = '' ) use ( $widget ) {
			return rupture_repair_print( $widget, (array) $attributes );
		};
		add_shortcode( str_replace( '-', '_', $widget ), $print );
		register_block_type( dirname( __DIR__ ) . '/blocks/' . $widget, array( 'render_callback' => $print ) );
	}
}

/** What the widget knows of what an editor gave: other names are dropped, empty ones too. */
function rupture_repair_attributes( $widget, array $given ) {
	$options = get_option( 'rupture_repair', array() );
	$known   = array();
	foreach ( array_merge( RUPTURE_REPAIR_COMMON, RUPTURE_REPAIR_WIDGETS[ $widget ] ) as $name ) {
		// A shortcode has heading_level, a block headingLevel.
		$in_block = lcfirst( str_replace( ' ', '', ucwords( str_replace( '-', ' ', $name ) ) ) );
		foreach ( array( $name, str_replace( '-', '_', $name ), $in_block ) as $spelling ) {
			if ( isset( $given[ $spelling ] ) && is_scalar( $given[ $spelling ] ) && '' !== (string) $given[ $spelling ] ) {
				$known[ $name ] = (string) $given[ $spelling ];
			}
		}
		if ( ! isset( $known[ $name ] ) && ! empty( $options[ $name ] ) ) {
			$known[ $name ] = $options[ $name ];
		}
	}
	if ( isset( $known['pdf'] ) ) {
		$known['pdf'] = esc_url_raw( $known['pdf'], array( 'http', 'https' ) );
	}
	return array_filter( $known, 'strlen' );
}

/** The language of the readable copy: as asked for, else the site's, else English. */
function rupture_repair_language( array $attributes, array $languages ) {
	$wanted = isset( $attributes['lang'] ) ? $attributes['lang'] : get_bloginfo( 'language' );
	foreach ( $languages as $language ) {
		if ( 0 === strcasecmp( $language, $wanted ) ) {
			return $language;
		}
	}
	foreach ( $languages as $language ) {
		if ( 0 === strcasecmp( strtok( $language, '-' ), strtok( $wanted, '-' ) ) ) {
			return $language;
		}
	}
	return 'en';
}

/** Prints a placeholder, and asks for the style sheet and the script once for the page. */
function rupture_repair_print( $widget, array $given ) {
	static $copies = null;
	if ( null === $copies ) {
		$copies = require dirname( __DIR__ ) . '/fallbacks.php';
	}
	$attributes         = rupture_repair_attributes( $widget, $given );
	$language           = rupture_repair_language( $attributes, array_keys( $copies ) );
	$attributes['lang'] = $language;
	wp_enqueue_style( 'rupture-repair' );
	// The words come first, so that no other language is seen before them.
	if ( 'en' !== $language ) {
		wp_enqueue_script( 'rupture-repair-' . $language, plugins_url( 'assets/rupture-repair.' . $language . '.js', __DIR__ ), array(), RUPTURE_REPAIR_VERSION, true );
	}
	wp_enqueue_script( 'rupture-repair' );
	$data = '';
	foreach ( $attributes as $name => $value ) {
		$data .= sprintf( ' data-%s="%s"', $name, esc_attr( $value ) );
	}
	return sprintf(
		'<div data-rupture-repair="%s"%s>%s%s</div>',
		esc_attr( $widget ),
		$data,
		'repair-checklist' === $widget ? rupture_repair_helplines() : '',
		wp_kses_post( $copies[ $language ][ $widget ] )
	);
}

/** The site's own helplines, for the safety note of the checklist. */
function rupture_repair_helplines() {
	$options = get_option( 'rupture_repair', array() );
	$lines   = isset( $options['helplines'] ) ? preg_split( '/\R+/', trim( $options['helplines'] ), -1, PREG_SPLIT_NO_EMPTY ) : array();
	$print   = static function ( $line ) {
		return '<p data-slot="safety">' . esc_html( $line ) . '</p>';
	};
	return implode( '', array_map( $print, $lines ) );
}
