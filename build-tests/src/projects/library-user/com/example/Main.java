package com.example;

public final class Main {
    private Main() {}

    public static void main(String[] args) {
        String json = "{\"name\":\"n\",\"address\":{\"street\":\"s\",\"country\":\"FR\"},\"others\":[],\"country\":\"DE\"}";
        System.out.println(CustomerCodec.INSTANCE.toJson(CustomerCodec.INSTANCE.read(json)));
    }
}
