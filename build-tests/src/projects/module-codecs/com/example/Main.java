package com.example;

public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Bill bill = BillCodec.INSTANCE.read("{\"total\":3,\"parts\":[1,2]}");
        System.out.println(bill);
        System.out.println(BillCodec.INSTANCE.toJson(bill));
    }
}
