package com.example;

public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Grant grant = GrantCodec.INSTANCE.read("{\"token\":\"t\",\"kind\":\"USER\",\"scopes\":[\"a\"]}");
        System.out.println(GrantCodec.INSTANCE.toJson(grant));
        System.out.println(ProfileCodec.INSTANCE.toJson(
                ProfileCodec.INSTANCE.read("{\"name\":\"a\",\"tags\":[\"x\"],\"counts\":{\"k\":1}}")));
        Point point = PointCodec.INSTANCE.read("{\"x\":1,\"label\":\"a\"}");
        System.out.println(PointCodec.INSTANCE.toJson(point.toBuilder().setX(2).build()));
    }
}
