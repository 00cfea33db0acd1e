package com.example;

import java.util.List;

public record GrantRow(String token, String kind, List<String> scopes) {}
