package com.example;

public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Grant grant = GrantCodec.INSTANCE.read("{\"token\":\"t\",\"kind\":\"USER\",\"scopes\":[\"a\"]}");
        Session session = Session.of("n", grant);
        System.out.println(session.name() + " " + session.json());
        System.out.println(ParcelCodec.INSTANCE.toJson(ParcelCodec.INSTANCE.read("{\"name\":\"a\"}")));
        System.out.println(PointCodec.INSTANCE.toJson(PointCodec.INSTANCE.read("{\"x\":1,\"label\":\"a\"}")));
    }
}
