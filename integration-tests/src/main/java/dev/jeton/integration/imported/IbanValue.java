package dev.jeton.integration.imported;

import dev.jeton.annotation.Json;

record IbanValue(@Json.Value String text) {}
