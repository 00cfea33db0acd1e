package com.acme.onevalue;

import dev.jeton.annotation.Json;

@Json
public record AccountId(@Json.Value String text) {}
