package com.example;

public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println(Grant.view("{\"text\":\"a\"}").text());
        System.out.println(new Grant("b", Grant.Kind.USER).codec().toJson(new Grant("c", Grant.Kind.USER)));
    }
}
