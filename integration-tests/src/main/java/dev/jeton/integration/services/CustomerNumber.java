package dev.jeton.integration.services;

import dev.jeton.annotation.Json;

@Json
public record CustomerNumber(@Json.Value String text) {}
