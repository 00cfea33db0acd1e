package com.example;

import java.nio.charset.StandardCharsets;

public final class Main {
    private Main() {}

    public static void main(String[] args) {
        String json = "{\"access_token\":\"t\",\"expires_in\":\"3600\",\"kind\":\"USER\",\"details\":[{\"type\":\"a\",\"numbers\":[1,2]}]}";
        Grant grant = GrantCodec.INSTANCE.read(json);
        System.out.println(grant.accessToken() + " " + grant.expiresIn() + " " + grant.kind());
        System.out.println(GrantCodec.INSTANCE.toJson(grant));
        GrantView view = new GrantView();
        view.parse(json.getBytes(StandardCharsets.UTF_8));
        System.out.println(view.accessToken() + " " + view.kind());
    }
}
