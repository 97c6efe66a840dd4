<?php
/**
 * Settings → Rupture & Repair: language, theme and helplines for all widgets of the site.
 *
 * @package RuptureRepair
 */

defined( 'ABSPATH' ) || exit;

/** The languages of the widgets, by their own names. */
const RUPTURE_REPAIR_LANGUAGES = array(
	'en'          => 'English',
	'es'          => 'Español',
	'fr'          => 'Français',
	'de'          => 'Deutsch',
	'de-x-formal' => 'Deutsch, mit „Sie“',
	'pt-BR'       => 'Português (Brasil)',
	'ar'          => 'العربية',
	'zh-Hans'     => '简体中文',
	'hi'          => 'हिन्दी',
);

/** What can be set: its label, and the values it takes, if it does not take any text. */
function rupture_repair_settings() {
	$settings = array(
		'lang'      => array( __( 'Language (empty: that of the page)', 'rupture-repair' ), array_merge( array( '' ), array_keys( RUPTURE_REPAIR_LANGUAGES ) ) ),
		'theme'     => array( __( 'Theme (empty: follows the page)', 'rupture-repair' ), array( '', 'paper', 'night', 'auto', 'plain', 'calm', 'contrast', 'ink-saving' ) ),
		'helplines' => array( __( 'Helpline, one in a line. It shows with each checklist, diagram and card.', 'rupture-repair' ), null ),
	);
	foreach ( RUPTURE_REPAIR_LANGUAGES as $language => $name ) {
		$settings[ 'helplines-' . $language ] = array( $name, null );
	}
	return $settings;
}

/** Adds the page to the settings. */
function rupture_repair_add_settings_page() {
	add_options_page( 'Rupture & Repair', 'Rupture & Repair', 'manage_options', 'rupture-repair', 'rupture_repair_print_settings_page' );
}

/** WordPress checks nonce and capability for what is registered here. */
function rupture_repair_register_settings() {
	register_setting( 'rupture_repair', 'rupture_repair', array( 'sanitize_callback' => 'rupture_repair_sanitize' ) );
}

/** Keeps what can be set, and of that only what is accepted. */
function rupture_repair_sanitize( $given ) {
	$clean = array();
	foreach ( rupture_repair_settings() as $name => list( , $accepted ) ) {
		$value = isset( $given[ $name ] ) && is_string( $given[ $name ] ) ? $given[ $name ] : '';
		if ( null === $accepted ) {
			$clean[ $name ] = sanitize_textarea_field( $value );
		} else {
			$clean[ $name ] = in_array( $value, $accepted, true ) ? $value : '';
		}
	}
	return $clean;
}

/** The settings page. */
function rupture_repair_print_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	$options = get_option( 'rupture_repair', array() );
	?>
	<div class="wrap">
		<h1>Rupture &amp; Repair</h1>
		<form action="options.php" method="post">
			<?php settings_fields( 'rupture_repair' ); ?>
			<?php foreach ( rupture_repair_settings() as $name => list( $label, $accepted ) ) : ?>
				<?php if ( 'helplines-' . array_key_first( RUPTURE_REPAIR_LANGUAGES ) === $name ) : ?>
					<h2><?php esc_html_e( 'Another helpline in one language', 'rupture-repair' ); ?></h2>
					<p><?php esc_html_e( 'Where a field is empty, the helpline above shows. A block or a shortcode can have its own: helpline.', 'rupture-repair' ); ?></p>
				<?php endif; ?>
				<?php $value = isset( $options[ $name ] ) ? $options[ $name ] : ''; ?>
				<p>
					<label for="rupture-repair-<?php echo esc_attr( $name ); ?>"><?php echo esc_html( $label ); ?></label><br>
					<?php if ( null === $accepted ) : ?>
						<textarea id="rupture-repair-<?php echo esc_attr( $name ); ?>" name="rupture_repair[<?php echo esc_attr( $name ); ?>]" rows="3" cols="50"><?php echo esc_textarea( $value ); ?></textarea>
					<?php else : ?>
						<select id="rupture-repair-<?php echo esc_attr( $name ); ?>" name="rupture_repair[<?php echo esc_attr( $name ); ?>]">
							<?php foreach ( $accepted as $one ) : ?>
								<option value="<?php echo esc_attr( $one ); ?>" <?php selected( $one, $value ); ?>><?php echo esc_html( isset( RUPTURE_REPAIR_LANGUAGES[ $one ] ) ? RUPTURE_REPAIR_LANGUAGES[ $one ] : ( '' === $one ? '–' : $one ) ); ?></option>
							<?php endforeach; ?>
						</select>
					<?php endif; ?>
				</p>
			<?php endforeach; ?>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}
