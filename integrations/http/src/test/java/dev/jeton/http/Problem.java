package dev.jeton.http;

import dev.jeton.annotation.Json;

/** What the tests receive with a status of 4xx. */
@Json
record Problem(@Json.Required String error) {}
