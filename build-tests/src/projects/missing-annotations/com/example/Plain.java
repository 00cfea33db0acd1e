package com.example;

/** The author forgot @Json. */
public record Plain(String text) {}
