<?php
// Commands for a WordPress: php set-up.php <root> install | option <name> <value> | theme <name> | page <slug> <title> <file with HTML> | plugin <file> on|off
[, $root, $command] = $argv;
$_SERVER['HTTP_HOST'] = '127.0.0.1';
$_SERVER['REQUEST_METHOD'] = 'GET';

if ($command === 'install') {
  $config = file_get_contents("$root/wp-config.php");
  preg_match("/'localhost:(.*)'/", $config, $match);
  $database = new mysqli('localhost', 'root', '', '', 0, $match[1]);
  $database->query('CREATE DATABASE IF NOT EXISTS wordpress CHARACTER SET utf8mb4');
  define('WP_INSTALLING', true);
}
require "$root/wp-load.php";

switch ($command) {
  case 'install':
    require ABSPATH . 'wp-admin/includes/upgrade.php';
    wp_install('Ekängs kommun', 'editor', 'editor@example.se', true, '', wp_generate_password());
    update_option('WPLANG', '');
    break;
  case 'option':
    update_option($argv[3], $argv[4]);
    break;
  case 'theme':
    switch_theme($argv[3]);
    break;
  case 'plugin':
    require ABSPATH . 'wp-admin/includes/plugin.php';
    if ($argv[4] === 'off') { deactivate_plugins($argv[3]); break; }
    $result = activate_plugin($argv[3]);
    if (is_wp_error($result)) { fwrite(STDERR, $result->get_error_message()); exit(1); }
    break;
  case 'page':
    wp_set_current_user(1);
    // As the Custom HTML block stores it.
    $html = "<!-- wp:html -->\n" . file_get_contents($argv[5]) . "\n<!-- /wp:html -->";
    $id = wp_insert_post(['post_type' => 'page', 'post_status' => 'publish', 'post_name' => $argv[3], 'post_title' => $argv[4], 'post_content' => wp_slash($html)], true);
    if (is_wp_error($id)) { fwrite(STDERR, $id->get_error_message()); exit(1); }
    break;
}
