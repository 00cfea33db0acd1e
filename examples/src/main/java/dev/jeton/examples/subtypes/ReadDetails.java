package dev.jeton.examples.subtypes;

public final class ReadDetails {
    private ReadDetails() {}

    public static String show(byte[] json) {
        Detail detail = DetailCodec.INSTANCE.read(json);
        if (detail instanceof Detail.Payment payment) {
            return "pay " + payment.cents() + " to " + payment.creditorName();
        }
        if (detail instanceof Detail.Account account) {
            return "look at " + account.iban();
        }
        return "do nothing";
    }
}
