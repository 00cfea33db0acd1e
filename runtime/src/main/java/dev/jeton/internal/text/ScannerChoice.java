package dev.jeton.internal.text;

/**
 * Says which scanner serves in this JVM. From Java 25 on another class of this name takes its place ({@code META-INF/versions/25}),
 * which knows a second one.
 */
final class ScannerChoice {
    private ScannerChoice() {}

    /** Returns the scanner to use for as long as the JVM runs. */
    static PlainScanner choose() {
        return new WordScanner();
    }
}
