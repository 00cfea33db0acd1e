package com.example;

public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println(ProfileCodec.INSTANCE.toJson(ProfileCodec.INSTANCE.read("{\"name\":\"a\",\"open\":true}")));
        System.out.println(OrderCodec.INSTANCE.toJson(OrderCodec.INSTANCE.read("{\"n\":\"1\",\"lines\":[\"a\"]}")));
    }
}
