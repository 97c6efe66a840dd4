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

/** The script of each element. */
const RUPTURE_REPAIR_SCRIPTS = array(
	'rupture-diagram'  => 'rupture-repair.diagram.min.js',
	'repair-checklist' => 'rupture-repair.checklist.min.js',
	'repair-card'      => 'rupture-repair.card.min.js',
	'page-exit'        => 'rupture-repair.exit.min.js',
);

const RUPTURE_REPAIR_COMMON = array( 'lang', 'theme', 'heading-level', 'kit', 'wording' );

/** Registers what an editor may use: a shortcode with underscores, a block with hyphens. */
function rupture_repair_register() {
	wp_register_style( 'rupture-repair', plugins_url( 'assets/rupture-repair.css', __DIR__ ), array(), RUPTURE_REPAIR_VERSION );
	wp_register_script( 'rupture-repair-blocks', plugins_url( 'blocks/editor.js', __DIR__ ), array( 'wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components', 'wp-server-side-render' ), RUPTURE_REPAIR_VERSION, true );
	foreach ( array_keys( RUPTURE_REPAIR_WIDGETS ) as $widget ) {
		$print = static function ( $attributes, $content = '' ) use ( $widget ) {
			return rupture_repair_print( $widget, (array) $attributes );
		};
		add_shortcode( str_replace( '-', '_', $widget ), $print );
		register_block_type( dirname( __DIR__ ) . '/blocks/' . $widget, array( 'render_callback' => $print ) );
	}
}

/** The widgets of this page: those that the plugin has printed, and those that somebody has pasted beside them. */
function rupture_repair_on_page( $found = array() ) {
	static $widgets = array();
	$widgets = array_unique( array_merge( $widgets, $found ) );
	return $widgets;
}

/** Takes note of what is pasted, as a placeholder or as a tag. */
function rupture_repair_look( $content ) {
	preg_match_all( '/(?:data-rupture-repair=["\']?|<)(' . implode( '|', array_keys( RUPTURE_REPAIR_SCRIPTS ) ) . ')\b/', $content, $found );
	rupture_repair_on_page( $found[1] );
	return $content;
}

/** Asks for one script, once all is printed: a widget's own, or for several the one with all of them. */
function rupture_repair_enqueue() {
	// Printing one has asked for the style sheet.
	if ( ! wp_style_is( 'rupture-repair' ) ) {
		return;
	}
	$widgets = rupture_repair_on_page();
	$script  = 1 === count( $widgets ) ? RUPTURE_REPAIR_SCRIPTS[ reset( $widgets ) ] : 'rupture-repair.min.js';
	wp_enqueue_script( 'rupture-repair', plugins_url( 'assets/' . $script, __DIR__ ), array(), RUPTURE_REPAIR_VERSION, true );
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
	// WordPress calls its formal German de_DE_formal; the page's own language does not say so.
	$own    = '_formal' === substr( get_locale(), -7 ) ? strtok( get_locale(), '_' ) . '-x-formal' : get_bloginfo( 'language' );
	$wanted = isset( $attributes['lang'] ) ? $attributes['lang'] : $own;
	// A language goes before its variants.
	sort( $languages );
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

/** Prints a placeholder, and asks for the style sheet and the words once for the page; the script follows. */
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
		wp_enqueue_script( 'rupture-repair-' . $language, plugins_url( 'assets/rupture-repair.' . $language . '.min.js', __DIR__ ), array(), RUPTURE_REPAIR_VERSION, true );
	}
	rupture_repair_on_page( array( $widget ) );
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
