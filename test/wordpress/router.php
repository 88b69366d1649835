<?php
// Serves the widget as a plain web server does: without cache headers, dated as the files of an npm tarball are.
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
$file = $_SERVER['DOCUMENT_ROOT'] . $path;
if (str_starts_with($path, '/wp-content/uploads/synpunkt/')) {
  if (!is_file($file)) { http_response_code(404); return; }
  header('Content-Type: text/javascript');
  header('Last-Modified: Sat, 26 Oct 1985 08:15:00 GMT');
  readfile($file);
  return;
}
if (is_file($file)) return false;
require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
