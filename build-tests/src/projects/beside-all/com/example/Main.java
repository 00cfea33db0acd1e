package com.example;

public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Grant grant = GrantCodec.INSTANCE.read("{\"token\":\"t\",\"kind\":\"USER\",\"scopes\":[\"a\"]}");
        System.out.println(Account.builder().name("a").grant(grant).build().json());
        System.out.println(Session.of("b", grant).json());
        System.out.println(ImmutableLogin.builder().name("c").grant(grant).build().json());
        System.out.println(GrantMapper.INSTANCE.json(GrantMapper.INSTANCE.toRow(grant)));
    }
}
