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

/** What the quick exit knows, which is a shortcode only. */
const RUPTURE_REPAIR_EXIT = array( 'lang', 'theme', 'kit', 'label', 'href' );

/** Registers what an editor may use: a shortcode with underscores, a block with hyphens. */
function rupture_repair_register() {
	wp_register_style( 'rupture-repair', plugins_url( 'assets/rupture-repair.css', __DIR__ ), array(), RUPTURE_REPAIR_VERSION );
	wp_register_script( 'rupture-repair-blocks', plugins_url( 'blocks/editor.js', __DIR__ ), array( 'wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components', 'wp-server-side-render' ), RUPTURE_REPAIR_VERSION, true );
	add_shortcode( 'page_exit', 'rupture_repair_print_exit' );
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

/** What is known of what an editor gave: other names are dropped, empty ones too. */
function rupture_repair_attributes( array $names, array $given ) {
	$options = get_option( 'rupture_repair', array() );
	$known   = array();
	foreach ( $names as $name ) {
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
	foreach ( array( 'pdf', 'href' ) as $name ) {
		if ( isset( $known[ $name ] ) ) {
			$known[ $name ] = esc_url_raw( $known[ $name ], array( 'http', 'https' ) );
		}
	}
	return array_filter( $known, 'strlen' );
}

/** The readable copies, by language and widget. */
function rupture_repair_copies() {
	static $copies = null;
	if ( null === $copies ) {
		$copies = require dirname( __DIR__ ) . '/fallbacks.php';
	}
	return $copies;
}

/** The language of the readable copy: as asked for, else the site's, else English. */
function rupture_repair_language( array $attributes ) {
	$languages = array_keys( rupture_repair_copies() );
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

/** Prints a widget's placeholder, with its helpline and its readable copy. */
function rupture_repair_print( $widget, array $given ) {
	$attributes         = rupture_repair_attributes( array_merge( RUPTURE_REPAIR_COMMON, RUPTURE_REPAIR_WIDGETS[ $widget ] ), $given );
	$language           = rupture_repair_language( $attributes );
	$attributes['lang'] = $language;
	$own                = isset( $given['helpline'] ) && is_scalar( $given['helpline'] ) ? (string) $given['helpline'] : '';
	// Beside the safety note of the checklist; the others have it at their end.
	$slot = 'repair-checklist' === $widget ? 'safety' : 'after';
	return rupture_repair_placeholder(
		$widget,
		$attributes,
		rupture_repair_helpline( $own, $language, $slot ) . wp_kses_post( rupture_repair_copies()[ $language ][ $widget ] )
	);
}

/** Prints the quick exit's placeholder, whose link works without the script; nothing, where it leads to no page of the web. */
function rupture_repair_print_exit( $given ) {
	$attributes = rupture_repair_attributes( RUPTURE_REPAIR_EXIT, (array) $given );
	if ( ! isset( $attributes['href'] ) ) {
		return '';
	}
	$language           = rupture_repair_language( $attributes );
	$attributes['lang'] = $language;
	$label              = isset( $attributes['label'] ) ? esc_html( $attributes['label'] ) : rupture_repair_copies()[ $language ]['page-exit'];
	return rupture_repair_placeholder(
		'page-exit',
		$attributes,
		sprintf( '<a href="%s" rel="noreferrer">%s</a>', esc_url( $attributes['href'] ), $label )
	);
}

/** A placeholder. Asks for the style sheet and the words once for the page; the script follows. */
function rupture_repair_placeholder( $widget, array $attributes, $inside ) {
	$language = $attributes['lang'];
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
	return sprintf( '<div data-rupture-repair="%s"%s>%s</div>', esc_attr( $widget ), $data, $inside );
}

/** The helpline of one widget: its own, else that of the site for its language, else the one for all. */
function rupture_repair_helpline( $own, $language, $slot ) {
	$options = get_option( 'rupture_repair', array() );
	$found   = html_entity_decode( $own, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	foreach ( array( 'helplines-' . $language, 'helplines-' . strtok( $language, '-' ), 'helplines' ) as $name ) {
		if ( '' === trim( $found ) && isset( $options[ $name ] ) ) {
			$found = $options[ $name ];
		}
	}
	$print = static function ( $line ) use ( $slot ) {
		return sprintf( '<p data-slot="%s">%s</p>', $slot, rupture_repair_reached( $line ) );
	};
	return implode( '', array_map( $print, preg_split( '/\R+/', trim( $found ), -1, PREG_SPLIT_NO_EMPTY ) ) );
}

/** Words that tell to write to a number, or to call it; as in src/embed/texted.ts, whole ones and parts. */
const RUPTURE_REPAIR_TELLING = array(
	'write' => array(
		'text(?:s|ing)?|txt|sms|whatsapp|messag(?:e|es|ing)|send|write',
		'nachricht(?:en)?|kurznachricht(?:en)?|simsen|sende[nt]?|schick(?:e|en|t)|schreib(?:e|en|t)?',
		'texto|envo(?:yer|yez|ie)|écri(?:re|s|vez)',
		'mensajes?|env(?:iar|ía|íe|íen|íanos)|mand(?:a|ar|e|en)|mándanos|escrib(?:a|e|ir)|escríbenos',
		'mensage(?:m|ns)|envi(?:a|e|em)|torpedo|escrev(?:a|am|er)',
	),
	'write-parts' => array(
		'短信|短讯|发送|发信息|微信',
		'رسال|رسائل|أرسل|ارسل|إرسال|اكتب|واتساب',
		'एसएमएस|मैसेज|मेसेज|संदेश|टेक्स्ट|भेज|व्हाट्सऐप',
	),
	'call' => array(
		'call(?:s|ing)?|ring|dial|by phone',
		'anruf(?:en|e|t)?|anzurufen|ruf(?:e|en|t)?|wähl(?:e|en|t)?|telefonisch|telefonieren',
		'appel(?:s|er|ez|le|les)?|compose[rz]|par téléphone',
		'llam(?:a|ar|e|en|ada|adas)|llámanos|marc(?:a|ar)|marque|por teléfono',
		'lig(?:a|ar|ue|uem|ação|ações)|chamadas?|disque|por telefone',
		'(?:tel|tél|fon|telefon|phone|telephone|téléphone|teléfono|telefone)(?=[ .:]*[+(0-9])',
	),
	'call-parts' => array(
		'电话|致电|拨|打给',
		'اتصل|اتصال|مكالم|هاتفي|هاتف(?=[ :]*[+(0-9])',
		'कॉल|डायल|फ़ोन कर|फोन कर|फ़ोन(?=[ :]*[+(0-9])|फोन(?=[ :]*[+(0-9])',
	),
);

/** Whether a line tells to write to its numbers or to call them: 'write' or 'call'. */
function rupture_repair_tells( $what, $line ) {
	$words = implode( '|', RUPTURE_REPAIR_TELLING[ $what ] );
	$parts = implode( '|', RUPTURE_REPAIR_TELLING[ $what . '-parts' ] );
	return 1 === preg_match( '~(?<!\p{L})(?:' . $words . ')(?!\p{L})|' . $parts . '~iu', $line );
}

/** A line in which what can be opened, written to or called is a link; as src/embed/helpline.ts reads it. */
function rupture_repair_reached( $line ) {
	$html = esc_html( $line );
	if ( preg_match( '~@|://|www\.~', $html ) ) {
		return make_clickable( $html );
	}
	// A short code that takes messages answers no call.
	if ( rupture_repair_tells( 'write', $line ) && ! rupture_repair_tells( 'call', $line ) ) {
		return $html;
	}
	return preg_replace_callback(
		'~(?<![\w/.#-])(?!\d{4}-\d\d-\d\d\b)\+?\(?\d(?:[ ().\x{a0}-]{0,2}\d){4,14}(?![\w/])~u',
		static function ( $found ) {
			return sprintf( '<a href="tel:%s">%s</a>', preg_replace( '/[^+\d]/', '', $found[0] ), $found[0] );
		},
		$html
	);
}
