package com.example;

import dev.jeton.annotation.Json;

@Json
public record TokenError(@Json.Required String error) {}
