<?php
/**
 * Settings → Rupture & Repair: language, theme and helplines for all widgets of the site.
 *
 * @package RuptureRepair
 */

defined( 'ABSPATH' ) || exit;

/** What can be set: its label, and the values it takes, if it does not take any text. */
function rupture_repair_settings() {
	return array(
		'lang'      => array( __( 'Language (empty: that of the site)', 'rupture-repair' ), array( '', 'en', 'es', 'fr', 'de', 'de-x-formal', 'pt-BR', 'ar', 'zh-Hans', 'hi' ) ),
		'theme'     => array( __( 'Theme (empty: follows the page)', 'rupture-repair' ), array( '', 'paper', 'night', 'auto', 'plain', 'calm', 'contrast', 'ink-saving' ) ),
		'helplines' => array( __( 'Helplines in the safety note, one in a line', 'rupture-repair' ), null ),
	);
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
				<?php $value = isset( $options[ $name ] ) ? $options[ $name ] : ''; ?>
				<p>
					<label for="rupture-repair-<?php echo esc_attr( $name ); ?>"><?php echo esc_html( $label ); ?></label><br>
					<?php if ( null === $accepted ) : ?>
						<textarea id="rupture-repair-<?php echo esc_attr( $name ); ?>" name="rupture_repair[<?php echo esc_attr( $name ); ?>]" rows="4" cols="50"><?php echo esc_textarea( $value ); ?></textarea>
					<?php else : ?>
						<select id="rupture-repair-<?php echo esc_attr( $name ); ?>" name="rupture_repair[<?php echo esc_attr( $name ); ?>]">
							<?php foreach ( $accepted as $one ) : ?>
								<option value="<?php echo esc_attr( $one ); ?>" <?php selected( $one, $value ); ?>><?php echo esc_html( '' === $one ? '–' : $one ); ?></option>
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
