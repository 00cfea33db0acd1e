package com.example;

public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Grant grant = GrantCodec.INSTANCE.read("{\"token\":\"t\",\"kind\":\"USER\",\"scopes\":[\"a\"]}");
        Login login = ImmutableLogin.builder().name("n").grant(grant).build();
        System.out.println(login.name() + " " + login.json());
        System.out.println(ProfileCodec.INSTANCE.toJson(
                ProfileCodec.INSTANCE.read("{\"name\":\"a\",\"tags\":[\"x\"],\"counts\":{\"k\":1}}")));
    }
}
