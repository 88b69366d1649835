<?php
// Adds the tag as a site's own plugin or theme does: in the footer, or as a WordPress script, by the name of the page.
const SYNPUNKT_TAG = '/wp-content/uploads/synpunkt/synpunkt.js';

add_filter('locale', fn () => 'sv_SE');

function synpunkt_endpoint(): string {
  return (string) get_option('synpunkt_endpoint', '/synpunkter');
}

add_action('wp_footer', function (): void {
  if (!is_page('footer')) return;
  printf('<script src="%s" data-endpoint="%s" data-fallback="/kontakt" async></script>', SYNPUNKT_TAG, esc_url(synpunkt_endpoint()));
});

add_action('wp_enqueue_scripts', function (): void {
  if (!is_page('enqueued')) return;
  wp_enqueue_script('synpunkt', SYNPUNKT_TAG . '?' . http_build_query(['endpoint' => synpunkt_endpoint(), 'fallback' => '/kontakt']), [], null, true);
});
