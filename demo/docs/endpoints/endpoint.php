<?php
// Receives the messages of synpunkt in plain PHP 8: one folder per message, with its JSON and its files.
// The folder of the data must be out of the reach of the web.

declare(strict_types=1);

$origins = explode(',', getenv('SYNPUNKT_ORIGINS') ?: 'https://www.example.se');
$data = getenv('SYNPUNKT_DATA') ?: __DIR__ . '/../synpunkt-data';
$limit = (int) (getenv('SYNPUNKT_LIMIT') ?: 300); // messages of one address in ten minutes

function answer(int $status, array $body, array $headers = []): never
{
    http_response_code($status);
    header('Content-Type: application/' . ($status < 300 ? 'json' : 'problem+json'));
    foreach ($headers as $name => $value) {
        header("$name: $value");
    }
    exit(json_encode($body));
}

/** Says which answers are wrong; the form shows it at the fields. */
function refuse(string $field, string $code, ?string $message = null): never
{
    answer(422, ['issues' => [array_filter(compact('field', 'code', 'message'))]]);
}

// 1. A page on another origin may send, and read the answer, only if its origin is listed.
$origin = $_SERVER['HTTP_ORIGIN'] ?? '';
$isListed = in_array($origin, $origins, true);
if ($isListed) {
    header("Access-Control-Allow-Origin: $origin");
    header('Access-Control-Expose-Headers: retry-after');
}
header('Vary: Origin');
if ($_SERVER['REQUEST_METHOD'] === 'OPTIONS') {
    // Any page may ask, and then read the 403 below: a browser hides a refusal here, as if the server were down.
    header($isListed ? 'Access-Control-Max-Age: 86400' : 'Access-Control-Allow-Origin: *');
    header('Access-Control-Allow-Headers: content-type, idempotency-key');
    http_response_code(204);
    exit;
}
if ($_SERVER['REQUEST_METHOD'] !== 'POST') {
    answer(405, ['title' => 'Method not allowed'], ['Allow' => 'POST, OPTIONS']);
}
if ($origin !== '' && !$isListed) {
    answer(403, ['title' => 'Origin not listed'], ['Access-Control-Allow-Origin' => '*']);
}

// 2. Not too many from one address.
@mkdir("$data/limits", 0700, true);
$counter = fopen("$data/limits/" . hash('sha256', $_SERVER['REMOTE_ADDR']), 'c+');
flock($counter, LOCK_EX);
$times = json_decode(stream_get_contents($counter) ?: '[]');
$times = array_values(array_filter($times, fn($time) => $time > time() - 600));
if (count($times) >= $limit) {
    answer(429, ['title' => 'Too many messages'], ['Retry-After' => (string) max(1, $times[0] + 600 - time())]);
}
$times[] = time();
ftruncate($counter, 0);
rewind($counter);
fwrite($counter, json_encode($times));
fclose($counter);

// 3. The message: the body, or with files the part "message", which is a file too: in $_FILES, not in $_POST.
$isMultipart = str_starts_with($_SERVER['CONTENT_TYPE'] ?? '', 'multipart/form-data');
if ($isMultipart && $_FILES === []) {
    // PHP drops a body above post_max_size without an error.
    answer(413, ['title' => 'Too large; raise post_max_size and upload_max_filesize in php.ini']);
}
$path = $isMultipart ? ($_FILES['message']['tmp_name'] ?? '') : 'php://input';
$json = is_string($path) && $path !== '' ? (string) file_get_contents($path) : '';
$message = json_decode($json, true);
$id = $message['id'] ?? '';
if (!is_string($id) || !preg_match('/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/', $id)) {
    answer(400, ['title' => 'Not a message of synpunkt']);
}

// 4. A repeat has the same id: answer as the first time.
$folder = "$data/$id";
if (is_dir($folder)) {
    answer(200, json_decode(file_get_contents("$folder/receipt.json"), true));
}

// 5. Check what came, field by field; replace "description" by the fields of your form. Every visitor can send anything:
// the form has checked nothing that you can rely on.
$values = is_array($message['values'] ?? null) ? $message['values'] : [];
$description = $values['description'] ?? '';
if (!is_string($description) || trim($description) === '') {
    refuse('description', 'required');
}
if (preg_match_all('/./su', $description) > 4000) {
    refuse('description', 'tooLong', 'Skriv högst 4000 tecken');
}

// 6. The files: each must be one that the message lists. "photos[]" in the config arrives as the array $_FILES['photos'].
$files = [];
foreach ($values as $field => $list) {
    if (!is_array($list) || !isset($list[0]['size'])) {
        continue;
    }
    $part = $_FILES[preg_replace('/\[\]$/', '', $field)] ?? ['tmp_name' => [], 'size' => [], 'error' => []];
    $paths = array_values((array) $part['tmp_name']);
    $sizes = array_values((array) $part['size']);
    $errors = array_values((array) $part['error']);
    foreach ($list as $index => $file) {
        if (($errors[$index] ?? null) === UPLOAD_ERR_INI_SIZE) {
            error_log("synpunkt: a file of \"$field\" is too large for PHP; raise upload_max_filesize in php.ini, or lower maxSize in the config");
            refuse($field, 'fileTooLarge');
        }
        if (!isset($paths[$index]) || !is_uploaded_file($paths[$index]) || $sizes[$index] !== $file['size']) {
            if (!str_ends_with((string) $field, '[]')) {
                error_log("synpunkt: files of \"$field\" are missing; write \"fieldNames\": { \"$field\": \"{$field}[]\" } in the config");
            }
            refuse($field, 'invalid');
        }
        $files[] = $paths[$index];
    }
}

// 7. Store all of it or nothing: a folder that is complete gets its name. Names of files are ours, not the sender's.
$receipt = ['reference' => strtoupper(substr($id, 0, 8)), 'receivedAt' => gmdate('Y-m-d\TH:i:s\Z')];
$new = "$data/new-" . bin2hex(random_bytes(8));
$isStored = mkdir($new, 0700)
    && file_put_contents("$new/message.json", $json) !== false
    && file_put_contents("$new/receipt.json", json_encode($receipt)) !== false;
foreach ($files as $index => $path) {
    $isStored = $isStored && move_uploaded_file($path, "$new/file-" . ($index + 1));
}
if ($isStored && @rename($new, $folder)) {
    answer(201, $receipt);
}
array_map('unlink', glob("$new/*"));
@rmdir($new);
if (!is_dir($folder)) {
    answer(500, ['title' => 'Not stored']);
}
// The same message came twice at once.
answer(200, json_decode(file_get_contents("$folder/receipt.json"), true));
