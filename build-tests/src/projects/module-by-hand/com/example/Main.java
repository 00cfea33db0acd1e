package com.example;

import dev.jeton.JsonException;
import dev.jeton.RawJson;

final class Main {
    private Main() {}

    public static void main(String[] args) {
        try {
            System.out.println(RawJson.of("{\"a\":1}"));
        } catch (JsonException e) {
            System.out.println(e.code());
        }
    }
}
