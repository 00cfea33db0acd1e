package dev.jeton.integration.services;

import dev.jeton.annotation.Json;

interface Levels {
    @Json.Name("low")
    int LOW = 0;

    @Json.Name("high")
    int HIGH = 2;
}
