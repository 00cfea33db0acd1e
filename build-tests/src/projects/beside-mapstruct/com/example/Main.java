package com.example;

public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Grant grant = GrantCodec.INSTANCE.read("{\"token\":\"t\",\"kind\":\"USER\",\"scopes\":[\"a\"]}");
        GrantRow row = GrantMapper.INSTANCE.toRow(grant);
        System.out.println(row.kind() + " " + GrantMapper.INSTANCE.json(row));
    }
}
