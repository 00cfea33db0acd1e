package dev.jeton.integration.onevalue;

import dev.jeton.annotation.Json;

/** What has a number that is its value in JSON. */
interface Numbered {

    @Json.Value
    long number();
}
