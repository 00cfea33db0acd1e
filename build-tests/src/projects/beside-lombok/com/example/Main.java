package com.example;

public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Grant grant = GrantCodec.INSTANCE.read("{\"token\":\"t\",\"kind\":\"USER\",\"scopes\":[\"a\"]}");
        Account account = Account.builder().name("n").grant(grant).build();
        System.out.println(account.getName() + " " + account.json());
    }
}
