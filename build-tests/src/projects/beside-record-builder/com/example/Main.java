package com.example;

public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Grant grant = GrantCodec.INSTANCE.read("{\"token\":\"t\",\"kind\":\"USER\",\"scopes\":[\"a\"]}");
        Session session = SessionBuilder.builder().name("n").grant(grant).build();
        System.out.println(session.name() + " " + session.json());
        Point point = PointCodec.INSTANCE.read("{\"x\":1,\"label\":\"a\"}");
        System.out.println(PointCodec.INSTANCE.toJson(point.withX(2)));
        System.out.println(ProfileCodec.INSTANCE.toJson(
                ProfileCodec.INSTANCE.read("{\"name\":\"a\",\"tags\":[\"x\"],\"counts\":{\"k\":1}}")));
        ProfileView view = new ProfileView();
        view.parse("{\"name\":\"b\",\"size\":4}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        System.out.println(ProfileCodec.INSTANCE.toJson(view.toValue()));
    }
}
