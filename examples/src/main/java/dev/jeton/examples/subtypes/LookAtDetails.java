package dev.jeton.examples.subtypes;

public final class LookAtDetails {
    private final DetailView view = new DetailView();

    /** Allocates nothing. */
    public long cents(byte[] buffer, int offset, int length) {
        view.parse(buffer, offset, length);
        return switch (view.kind()) {
            case PAYMENT -> view.asPayment().cents();
            case ACCOUNT, OTHER -> 0;
        };
    }
}
