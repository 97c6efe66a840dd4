<?php
/**
 * A site that is set to formal German, without the translations that WordPress would fetch.
 */

add_filter(
	'locale',
	static function () {
		return 'de_DE_formal';
	}
);
